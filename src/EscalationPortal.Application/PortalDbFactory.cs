using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application;

/// <summary>Gives dotnet ef the model as the portal builds it; no database is touched to add a migration.</summary>
internal sealed class PortalDbFactory : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication("Host=127.0.0.1;Database=design_time")
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContext();
}
