using EscalationPortal.Application;
using EscalationPortal.Application.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Filling;

/// <summary>The command layer over the database to be filled.</summary>
public static class BenchServices
{
    /// <summary>Without the web.</summary>
    public static ServiceProvider Over(string connectionString) =>
        new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(connectionString)
            .AddSingleton(TimeProvider.System)
            .BuildServiceProvider();
}
