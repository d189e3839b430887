using EscalationPortal.Application;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Testing;

/// <summary>Databases of the portal, copied from templates that are made once a build.</summary>
public static class PortalTemplates
{
    /// <summary>The day on which the whole demonstration is loaded in tests.</summary>
    public static DateTimeOffset DemoDay { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A new database with definitions and the invented people, without any case.</summary>
    public static async Task<TestDatabase> PeopleAsync()
    {
        const string template = "portal_people";
        await PostgresForTests.EnsureKeptTemplateAsync(
            template,
            connectionString => PrepareAsync(connectionString, () => DemoLoader.LoadPeople(connectionString, CancellationToken.None))
        );
        return await PostgresForTests.CreateDatabaseAsync(template);
    }

    /// <summary>A new database with the whole demonstration, as it stands on <see cref="DemoDay"/>.</summary>
    public static async Task<TestDatabase> DemoAsync()
    {
        const string template = "portal_demo";
        await PostgresForTests.EnsureKeptTemplateAsync(
            template,
            connectionString => PrepareAsync(connectionString, () => DemoLoader.Load(connectionString, DemoDay, CancellationToken.None))
        );
        return await PostgresForTests.CreateDatabaseAsync(template);
    }

    private static async Task PrepareAsync(string connectionString, Func<Task> then)
    {
        await using var services = new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(connectionString)
            .AddSingleton(TimeProvider.System)
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseStartup>().Run(CancellationToken.None, then);
    }
}
