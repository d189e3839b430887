using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>Two at once: one effect, and nobody's is lost without a word.</summary>
public sealed class ConcurrencyTests
{
    private static readonly DateOnly Day = new(2026, 4, 10);

    [Fact]
    public async Task Send_TwoManagersAtOnce_OneWinsTheOtherIsStale()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 10);
        var before = await war.Dispute();
        var commands = new List<ICommand>();
        foreach (var key in new[] { "anselm", "patrick" })
        {
            var scene = new ScenarioContext(await war.Commands.ActorAsync(key), Guid.NewGuid(), before);
            commands.Add(scene.RecordAgreement($"In the words of {key}", null, null, Day));
        }

        war.Commands.Clock.Set(new DateTimeOffset(2026, 4, 10, 10, 20, 0, TimeSpan.Zero));
        var faults = await Task.WhenAll(
            commands.Select(command => Record.ExceptionAsync(() => Task.Run(() => war.Commands.SendAsync(command))))
        );
        Assert.IsType<StaleException>(Assert.Single(faults, fault => fault is not null));
        var after = await war.Dispute();
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Single(after.Agreements);
        Assert.Equal(1, await war.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Refused && a.Rule == "stale")));
    }

    [Fact]
    public async Task Send_SameFormManyTimesAtOnce_HasOneEffectAndOneAnswer()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 6);
        var before = await war.Dispute();
        var respond = new ScenarioContext(await war.Commands.ActorAsync("carys"), Guid.NewGuid(), before).Respond("Once.");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => war.Commands.SendAsync(respond))));
        Assert.All(answers, answer => Assert.Equal(war.Reference, answer));
        var after = await war.Dispute();
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Single(after.History, entry => entry.Action == DisputeAction.Respond);
    }

    [Fact]
    public async Task Send_FromAPageSeenEarlier_IsStaleAndChangesNothing()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 5);
        var seen = new ScenarioContext(await war.Commands.ActorAsync("carys"), Guid.NewGuid(), await war.Dispute());
        await war.Play(6);
        var stale = await Assert.ThrowsAsync<StaleException>(() => war.Commands.SendAsync(seen.Respond("Late")));
        Assert.Equal((war.Reference, seen.Dispute.Version), (stale.Reference, stale.SeenVersion));
        Assert.DoesNotContain((await war.Dispute()).History, entry => entry.Action == DisputeAction.Respond);
    }
}
