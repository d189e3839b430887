using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Testing;

namespace EscalationPortal.Application.Tests.Board.Registers;

/// <summary>The logs beside the ladder, for the roles to which they are addressed .</summary>
public sealed class ListLogTests
{
    [Fact]
    public async Task SeriousConcern_OfTheChair_TellsTheDecisionItsReasonAndWhatHadBeenTried()
    {
        await using var wil = await Staged.UpTo(ScenarioWilB.Scenario, 6);
        var open = Assert.Single((await Listed(wil.Commands, "imran")).Entries);
        Assert.Equal((true, true), (open.Concludes, open.Line.Now!.Conclusion.Count == 0));

        await wil.Play(9);
        var entry = Assert.Single((await Listed(wil.Commands, "imran")).Entries);

        Assert.Equal(
            (wil.Reference, "Lower Wylye Pre-School", "Children's Social Care"),
            (entry.Line.Reference, entry.Line.EscalatingAgency, entry.Line.ReceivingAgency)
        );
        Assert.Equal(["Yes", ScenarioWilB.Text("deep-dive")], entry.Line.Now!.Conclusion.Select(fact => fact.Value));
        Assert.Equal("deep-dive", entry.Line.Now.Conclusion[0].Field);
        Assert.Equal((new DateTimeOffset(2026, 9, 1, 8, 20, 0, TimeSpan.Zero), false), (entry.Line.Now.ConcludedAt, entry.Concludes));
        Assert.Single(entry.Line.Entry.Tried); // as it stood when it was logged, though managers have talked since
    }

    /// <summary>Wording differs on purpose: the Chair's log is not the Sub Group's .</summary>
    [Fact]
    public async Task SeriousConcern_ForTheOtherMembers_IsNotInTheirLogsEvenWhereTheySeeTheCase()
    {
        await using var wil = await Staged.UpTo(ScenarioWilB.Scenario, 6);
        Assert.Empty((await Listed(wil.Commands, "lorna")).Entries);
        await wil.Do(
            "trudy",
            s => s.StartTrack("formal-log", "It worries us.") with { WhyNoFurtherRung = "Leaders are away until October." }
        );

        var page = await Listed(wil.Commands, "lorna");

        Assert.Equal("formal-log", Assert.Single(page.Entries).Line.Entry.Track);
        Assert.DoesNotContain(page.Tracks, track => track.Key == "serious-concern");
        Assert.Empty((await Listed(wil.Commands, "lorna", "serious-concern")).Entries);
        Assert.Equal(["formal-log", "serious-concern"], (await Listed(wil.Commands, "imran")).Entries.Select(one => one.Line.Entry.Track));
    }

    [Fact]
    public async Task FormalLog_AfterTheLadder_TellsBothAgenciesTheDateAndEachAttempt()
    {
        await using var wil = await Staged.UpTo(ScenarioWilA.Scenario, 12);

        var entry = Assert.Single((await Listed(wil.Commands, "lorna", "formal-log")).Entries);

        Assert.Equal(
            (new DateTimeOffset(2027, 4, 9, 9, 0, 0, TimeSpan.Zero), "Kennet Vale Academy"),
            (entry.Line.Entry.At, entry.Line.EscalatingAgency)
        );
        Assert.Equal((await wil.Dispute()).Steps.Select(step => step.EnteredAt), entry.Line.Entry.Tried.Select(rung => rung.Since));
        Assert.Equal(3, entry.Line.Entry.Tried.DistinctBy(rung => rung.Stage).Count());
    }

    [Theory]
    [InlineData("delyth")]
    [InlineData("wil-admin")]
    public async Task Logs_ForWhomNothingIsLogged_AreForbidden(string key)
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal("no-log", (await Assert.ThrowsAsync<RuleBrokenException>(() => Listed(commands, key))).Refusal.Code);
    }

    [Fact]
    public async Task Logs_UnderAProtocolWithoutTracks_DoNotExist()
    {
        await using var commands = await Commands.StartAsync();
        await Assert.ThrowsAsync<NotFoundException>(() => Listed(commands, "norah"));
    }

    private static async Task<LogPage> Listed(Commands commands, string key, string? track = null) =>
        await commands.SendAsync(new ListLog(await commands.ActorAsync(key), track, null));
}
