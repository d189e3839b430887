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

    /// <summary>Definitions and the invented people, without any case.</summary>
    internal const string People = "portal_people";

    /// <summary>The whole demonstration, as it stands on <see cref="DemoDay"/>.</summary>
    internal const string Demo = "portal_demo";

    /// <summary>A new database with definitions and the invented people, without any case.</summary>
    public static Task<TestDatabase> PeopleAsync() => CopyAsync(People);

    /// <summary>A new database with the whole demonstration, as it stands on <see cref="DemoDay"/>.</summary>
    public static Task<TestDatabase> DemoAsync() => CopyAsync(Demo);

    internal static async Task<TestDatabase> CopyAsync(string template)
    {
        await PostgresForTests.EnsureKeptTemplateAsync(
            template,
            connectionString =>
                PrepareAsync(
                    connectionString,
                    () =>
                        template == Demo
                            ? DemoLoader.Load(connectionString, DemoDay, CancellationToken.None)
                            : DemoLoader.LoadPeople(connectionString, CancellationToken.None)
                )
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
