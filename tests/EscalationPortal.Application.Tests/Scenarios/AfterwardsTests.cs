using EscalationPortal.Application.Board;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>What may follow the end of a case where the protocol says so: a suggestion, a debrief .</summary>
public sealed class AfterwardsTests
{
    /// <summary>Of step 17 of TOR-a.</summary>
    private static string Words => ScenarioTorA.Text("suggestion");

    [Fact]
    public async Task Suggest_AfterTheEnd_FeedsTheBoardManagersListWithoutTheAuthor()
    {
        await using var tor = await Staged.UpTo(ScenarioTorB.Scenario, 8);

        await tor.Do("jerome", s => s.Suggest(Words));

        var line = Assert.Single((await Listed(tor, "norah")).Lines);
        Assert.Equal((Words, tor.Reference), (line.Text, line.Reference));
        Assert.Equal((await tor.Opens("norah")).Protocol.CategoryLabel("levels-of-need"), line.About);
        Assert.DoesNotContain("Jerome", $"{line}", StringComparison.Ordinal);
        Assert.Equal(Words, await tor.Written(DisputeAction.Suggest));
        Assert.Equal("no-suggestions", (await Assert.ThrowsAsync<RuleBrokenException>(() => Listed(tor, "jerome"))).Refusal.Code);
    }

    /// <summary>A case that ended inside one agency never was the board's: what is suggested is, the case is not .</summary>
    [Fact]
    public async Task Suggest_InACaseThatTheBoardManagerNeverSaw_ShowsNoReference()
    {
        await using var tor = await Staged.UpTo(ScenarioTorA.Scenario, 2);
        await tor.Do("elowen", s => s.Withdraw("It was settled by telephone."));

        await tor.Do("marguerite", s => s.Suggest(Words));

        var line = Assert.Single((await Listed(tor, "norah")).Lines);
        Assert.Equal((Words, null), (line.Text, line.Reference));
    }

    [Fact]
    public async Task Debrief_PlannedAndHeld_IsRecordedAndEverybodyTold()
    {
        await using var tor = await Staged.UpTo(ScenarioTorB.Scenario, 8);
        await tor.Do("jerome", s => s.PlanDebrief(new DateOnly(2027, 4, 14), "Both practitioners"));
        Assert.Equal((new DateOnly(2027, 4, 14), null), ((await tor.Dispute()).Debrief!.On, (await tor.Dispute()).Debrief!.HeldAt));

        tor.At(new DateOnly(2027, 4, 15), 9, 0);
        await tor.Do("sandra", s => s.RecordDebrief(new DateOnly(2027, 4, 14), "Both practitioners", Words));

        var dispute = await tor.Dispute();
        Assert.NotNull(dispute.Debrief!.HeldAt);
        Assert.Equal(
            (DisputeAction.RecordDebrief, Words, DisputeStatus.Agreed),
            (dispute.History[^1].Action, dispute.History[^1].Text, dispute.Status)
        );
        Assert.All(dispute.Participants, place => Assert.Null(place.PendingAction)); // nobody has to
    }

    [Fact]
    public async Task Afterwards_WhileTheCaseIsOpenOrForTheBoard_AreRefused()
    {
        await using var tor = await Staged.UpTo(ScenarioTorB.Scenario, 4);
        Assert.Equal("wrong-status", (await tor.Refused("jerome", s => s.Suggest(Words))).Code);
        await tor.Play(8);
        Assert.Equal("part", (await tor.Refused("norah", s => s.Suggest(Words))).Code);
        await tor.NotFound("elowen", s => s.PlanDebrief(new DateOnly(2027, 4, 14), "All"));
        Assert.Equal("Enter what you suggest", await tor.Invalid("jerome", s => s.Suggest(" ")));
    }

    [Fact]
    public async Task Afterwards_UnderAProtocolWithoutThem_DoNotExist()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 99);
        Assert.Equal("no-such-power", (await war.Refused("ffion", s => s.Suggest(Words))).Code);
    }

    private static async Task<SuggestionPage> Listed(Staged tor, string key) =>
        await tor.Commands.SendAsync(new ListSuggestions(await tor.Commands.ActorAsync(key), null));
}
