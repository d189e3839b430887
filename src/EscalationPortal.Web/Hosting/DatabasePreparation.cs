using EscalationPortal.Application;
using EscalationPortal.Application.Demo;
using EscalationPortal.Application.Platform;
using Npgsql;

namespace EscalationPortal.Web.Hosting;

/// <summary>What is done to the database before the first request is served.</summary>
internal static class DatabasePreparation
{
    private const string PlatformAdministrator = "Portal:PlatformAdministrator";

    // off where the database is known to be prepared: a step of its own did it, or it is a copy of one that was
    private const string IsWanted = "Portal:PrepareDatabase";

    /// <summary>Brings tables and definitions up to date and, in a demonstration, puts in what is missing of it.</summary>
    /// <exception cref="StartupFailureException">The database refuses.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app, string connectionString)
    {
        if (!app.Configuration.GetValue(IsWanted, true))
        {
            return;
        }

        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var cancellationToken = app.Lifetime.ApplicationStopping;
        async Task Fill()
        {
            await app.InvitePlatformAdministratorAsync(cancellationToken);
            if (app.Services.GetRequiredService<DemoSwitch>().IsOn)
            {
                await DemoLoader.Load(connectionString, now, cancellationToken);
            }
        }

        try
        {
            await app.Services.GetRequiredService<DatabaseStartup>().Run(cancellationToken, Fill);
        }
        catch (PostgresException cause)
        {
            throw new StartupFailureException(
                $"The database cannot be brought up to date ({StartupFailureException.Reason(cause)}): let the portal's role "
                    + "own the database, or restore it from before this version.",
                cause
            );
        }
    }

    /// <summary>Whom the settings name is invited to run the platform, while nobody does.</summary>
    private static async Task InvitePlatformAdministratorAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        if (app.Configuration[PlatformAdministrator] is not { Length: > 0 } email)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<FirstPlatformAdministrator>().Invite(email.Trim(), cancellationToken);
        }
        catch (ArgumentException cause)
        {
            throw new StartupFailureException($"{PlatformAdministrator} is {email}: give one e-mail address, or none.", cause);
        }
    }
}
