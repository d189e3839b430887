using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.LiveCases;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Demo;

/// <summary>
/// Fills an empty portal with invented people and cases. It has a command layer of its own, whose clock it sets to the time of each step.
/// Loading again adds only what is missing.
/// </summary>
public static class DemoLoader
{
    /// <summary>Puts only the people and their agencies in.</summary>
    public static async Task LoadPeople(string connectionString, CancellationToken cancellationToken)
    {
        await using var services = Services(connectionString, new DemoClock());
        await LoadPeople(services, cancellationToken);
    }

    /// <summary>Puts people and cases in.</summary>
    /// <param name="connectionString">A migrated database with the built-in definitions.</param>
    /// <param name="now">Today, for the cases that are still alive.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public static async Task Load(string connectionString, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var clock = new DemoClock();
        await using var services = Services(connectionString, clock);
        await LoadPeople(services, cancellationToken);
        var player = new ScenarioPlayer(services, clock.Set);
        foreach (var scenario in ScenariosOn(now))
        {
            await player.Play(scenario, cancellationToken);
        }
    }

    private static Scenario[] ScenariosOn(DateTimeOffset now) =>
        [
            ScenarioWarA.Scenario,
            ScenarioWarB.Scenario,
            ScenarioTorA.Scenario,
            ScenarioTorB.Scenario,
            ScenarioIomA.Scenario,
            ScenarioDagA.Scenario,
            ScenarioWilA.Scenario,
            ScenarioWilB.Scenario,
            .. WarwickshireLiveCases.At(now),
            .. TorbayLiveCases.At(now),
            .. IsleOfManLiveCases.At(now),
            .. DumfriesAndGallowayLiveCases.At(now),
            .. WiltshireLiveCases.At(now),
        ];

    private static async Task LoadPeople(ServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancellationToken);
        await DemoPeopleLoader.Load(db, cancellationToken);
    }

    private static ServiceProvider Services(string connectionString, DemoClock clock) =>
        new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(connectionString)
            .AddSingleton<TimeProvider>(clock)
            .BuildServiceProvider();

    private sealed class DemoClock : TimeProvider
    {
        private DateTimeOffset now = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => now;

        public void Set(DateTimeOffset to) => now = to.ToUniversalTime();
    }
}
