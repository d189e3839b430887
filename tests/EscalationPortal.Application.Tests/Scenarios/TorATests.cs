using EscalationPortal.Application.Board;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>TOR-a: a pre-birth assessment that was closed; five stages, here up to the referral to the Chair.</summary>
public sealed partial class TorATests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioTorA.Scenario, number);

    [Fact]
    public async Task Step01_Start_SaysWhatTorbaySays()
    {
        await using var filled = await Filled.Begin("elowen", new DateOnly(2026, 12, 1), new TimeOnly(15, 35), []);
        var setting = (await filled.View()).Setting;
        var right = setting.Protocol.Guidance.Single(text => text.Key == "right-and-responsibility");
        Assert.Contains(GuidancePlace.RaisingStart, right.Shown);
        Assert.Equal(4, right.Points.Count);
        Assert.Equal(11, setting.Protocol.Agencies.Count);
        Assert.Equal(10, setting.Agencies.Count); // all but one's own
        Assert.Equal(["child", "unborn-child"], setting.Protocol.SubjectKinds.Select(kind => kind.Key));
    }

    /// <summary>R-203: whom the worker consulted inside the own agency is not shown to the other one.</summary>
    [Fact]
    public async Task Step05_WhomTheWorkerConsulted_IsReadByTheOwnSideAlone()
    {
        await using var tor = await UpTo(5);
        Assert.Contains((await tor.Opens("marguerite")).Particulars, one => one.Question.Key == "consulted");
        Assert.DoesNotContain(
            (await tor.Opens("colm")).Particulars,
            one => one.Question.Key.StartsWith("consulted", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Step01_Raised_StaysInsideHealth()
    {
        await using var tor = await UpTo(1);
        var dispute = await tor.Dispute();
        Assert.Equal(("one", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("bee elowen marguerite", await tor.Sees());
        Assert.Equal("bee marguerite", await tor.Told(1));
        foreach (var key in new[] { "colm", "priya", "norah" })
        {
            await tor.NotFound(key, s => s.Acknowledge());
        }

        Assert.Equal((ScenarioTorA.Text("concern"), ScenarioTorA.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal(2, dispute.Intake.Evidence.Count);
        Assert.Equal("child-in-need,threshold-disputed", dispute.Intake.Answer("case-type"));
        Assert.Equal((null, new DateOnly(2027, 1, 12)), (dispute.Subject.Born, dispute.Subject.Expected));
        Assert.False(dispute.Intake.DisputedIsAction || dispute.Intake.DisputedIsInaction);
        var timescale = (await tor.Opens("elowen")).Stage.Timescale;
        Assert.Equal(("none stated", "as speedily as possible"), (timescale.Stated, timescale.Wording));
        Assert.Empty(dispute.Clocks);
    }

    [Fact]
    public async Task Step02_StageOneWithoutActions_IsNotLeft()
    {
        await using var tor = await UpTo(1);
        await tor.PlayAct("2a");
        Assert.Equal("Enter an answer: Actions and decisions", await tor.Invalid("marguerite", s => s.WriteRecord()));
        var refusal = await tor.Refused("elowen", s => s.GoOn(to: null, counterpart: null));
        Assert.Equal((RefusalKind.NotNow, "record-missing"), (refusal.Kind, refusal.Code));
        await tor.Play(2);
        Assert.True(await tor.Reads("elowen", ScenarioTorA.ActionsOfOne));
        Assert.Equal("elowen", await tor.Told(2));
    }

    [Fact]
    public async Task Step03_BoardManagerAndTheOtherSide_FindNothing()
    {
        await using var tor = await UpTo(2);
        await tor.NotFound("norah", s => s.Acknowledge());
        var lists = (await tor.Commands.SendAsync(new GetBoard(await tor.Commands.ActorAsync("norah")))).Lists;
        Assert.All(lists.Values, page => Assert.Empty(page.Cases));
        Assert.Equal(0, await tor.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.ContactKey != null)));
    }

    [Fact]
    public async Task Step04_StageTwo_BringsTheWorkerInWithoutTheConsultation()
    {
        await using var tor = await UpTo(4);
        var dispute = await tor.Dispute();
        Assert.Equal(
            ("two", "Elowen Trethewey", "Colm Ó Súilleabháin"),
            (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        Assert.Equal("colm", await tor.Told(4));
        Assert.Equal("bee colm elowen marguerite", await tor.Sees());
        Assert.False(await tor.Reads("colm", ScenarioTorA.Text("consultation")));
        Assert.False(await tor.Reads("colm", ScenarioTorA.ActionsOfOne));
        Assert.True(await tor.Reads("colm", ScenarioTorA.SafetyOfTwo));
        var view = await tor.Opens("colm");
        Assert.Equal(ScenarioTorA.Text("concern"), view.Dispute.Intake.Concern);
        Assert.DoesNotContain(view.Protocol.Guidance, text => text.Shown.Contains(GuidancePlace.Receiver)); // R-167 is not Torbay's
    }

    [Fact]
    public async Task Step05_ManagerRecordsTheWorkersTalk_IsForbidden()
    {
        await using var tor = await UpTo(4);
        tor.At(new DateOnly(2026, 12, 4), 16, 5);
        var refusal = await tor.Refused(
            "marguerite",
            s => s.Discussed(agreed: false, new DateOnly(2026, 12, 4), null, "telephone", "Marguerite Fenn", null)
        );
        Assert.Equal((RefusalKind.Forbidden, "holder"), (refusal.Kind, refusal.Code));
        Assert.Contains("Elowen Trethewey and Colm Ó Súilleabháin", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step06_Discussion_IsReadByBothAndItsCorrectionShowsBoth()
    {
        await using var tor = await UpTo(6);
        var dispute = await tor.Dispute();
        Assert.Equal(("two", false), (dispute.StageKey, dispute.Current.Discussion?.Agreed));
        foreach (var key in new[] { "elowen", "colm" })
        {
            var history = (await tor.Opens(key)).History;
            var talk = history.Latest(DisputeAction.RecordDiscussion)!;
            var correction = Assert.Single(history.CorrectionsOf(talk));
            Assert.Equal((ScenarioTorA.DiscussionAtTwo, ScenarioTorA.Text("discussion-two")), (talk.Number, talk.Text));
            Assert.Contains("my message of 12 November:", correction.Text, StringComparison.Ordinal);
            Assert.Equal(("Elowen Trethewey", ScenarioTorA.Text("discussion-two")), (correction.Name, history.Before(correction)));
            Assert.Equal(TimeSpan.FromMinutes(20), correction.At - talk.At);
        }

        Assert.True(await tor.Reads("colm", ScenarioTorA.ActionsOfTwo));
        Assert.Equal("colm", await tor.Told(6));
    }

    private static async Task<IEnumerable<string>> Register(Staged tor, BoardList list) =>
        (await tor.Commands.SendAsync(new ListBoardCases(await tor.Commands.ActorAsync("norah"), list, Before: null))).Page.Cases.Select(
            row => row.Reference
        );
}
