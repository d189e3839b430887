using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Demo;
using Npgsql;

namespace EscalationPortal.Web.Hosting;

/// <summary>What is done to the database before the first request is served.</summary>
internal static class DatabasePreparation
{
    /// <summary>Brings tables and definitions up to date and, in a demonstration, puts in what is missing of it.</summary>
    /// <exception cref="StartupFailureException">The database refuses.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app, string connectionString)
    {
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var cancellationToken = app.Lifetime.ApplicationStopping;
        Func<Task>? demo = app.Services.GetRequiredService<DemoSwitch>().IsOn
            ? () => DemoLoader.Load(connectionString, now, cancellationToken)
            : null;
        try
        {
            await app.Services.GetRequiredService<DatabaseStartup>().Run(cancellationToken, demo);
        }
        catch (PostgresException cause)
        {
            throw new StartupFailureException(
                $"The database cannot be brought up to date ({StartupFailureException.Reason(cause)}): let the portal's role own the database, or restore it from before this version.", cause);
        }
    }
}
