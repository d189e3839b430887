using EscalationPortal.Application.Board;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>TOR-b: a child at risk of immediate harm on Good Friday; the case starts at Stage Four.</summary>
public sealed class TorBTests
{
    private static readonly DateOnly GoodFriday = new(2027, 3, 26);

    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioTorB.Scenario, number);

    [Fact]
    public async Task Step01_OwnAgencyAsTheOtherSide_IsStopped()
    {
        await using var filled = await Filled.Begin("jerome", GoodFriday, new TimeOnly(17, 10), ScenarioTorB.Pages);
        await filled.Save(new OtherSideAnswer { AgencyId = DemoPartnership.AgencyOf("gerald"), PersonId = DemoPartnership.IdOf("gerald") });
        Assert.Equal("Choose the agency", await filled.Invalid());
        await filled.Save(new ScopeAnswer { Screening = [new Screened { Key = "own-agency", Yes = true }] });
        Assert.Equal("belongs-elsewhere", (await filled.NotRaised()).Code);
        var view = await filled.View();
        Assert.True(view.Questions.Stopped);
        Assert.Contains(
            view.Setting.Protocol.Signposts,
            signpost => signpost.Key == "own-agency" && signpost.Text.StartsWith("These stages do not fit", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Step02_WithoutRisk_NoLaterStartIsOfferedAndAForgedOneIsForbidden()
    {
        await using var filled = await Filled.Begin(
            "jerome",
            GoodFriday,
            new TimeOnly(17, 20),
            [new ImmediateRiskAnswer { AtRisk = false }]
        );
        Assert.DoesNotContain(IntakeQuestion.Start, (await filled.View()).Questions.Asked);
        var refusal = await filled.Refused(ScenarioTorB.Start);
        Assert.Equal((RefusalKind.Forbidden, "start-without-risk"), (refusal.Kind, refusal.Code));
        await filled.Save(new ImmediateRiskAnswer { AtRisk = true });
        Assert.Contains(IntakeQuestion.Start, (await filled.View()).Questions.Asked);
    }

    [Fact]
    public async Task Step03_WithoutReason_IsInvalidAndTheTextsStand()
    {
        await using var filled = await Filled.Begin(
            "jerome",
            GoodFriday,
            new TimeOnly(17, 35),
            [.. ScenarioTorB.Pages, ScenarioTorB.Start with { Reason = null }]
        );
        Assert.Equal("Enter why it starts there", await filled.Invalid());
        Assert.Equal(ScenarioTorB.Text("concern"), (await filled.View()).Answers.Disagreement?.Concern);
    }

    [Fact]
    public async Task Step03_Raised_StandsAtStageFourAndUrgent()
    {
        await using var tor = await UpTo(3);
        var dispute = await tor.Dispute();
        Assert.Equal(("four", DisputeStatus.Open, true), (dispute.StageKey, dispute.Status, dispute.Urgent));
        Assert.Equal(["one", "two", "three"], dispute.Steps.Where(step => step.Result == StepResult.NotRun).Select(step => step.StageKey));
        Assert.Equal(("Gerald Umpleby", "Sandra Whitty-Jones"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("anwen gerald hettie norah sandra", await tor.Told(3));
        Assert.Equal("anwen gerald hettie jerome norah sandra", await tor.Sees());
        var raised = dispute.History.Single();
        Assert.Equal((ScenarioTorB.Text("reason"), "Jérôme Whitcombe-Asante"), (raised.Text, raised.Name));
        Assert.Contains(raised.Facts, fact => fact.Value == "Stage Four: risk of immediate harm");
        Assert.Contains(raised.Facts, fact => fact.Value == "Hester Mallinson, by telephone, 26 March 2027 17:25");
        Assert.All(
            await tor.Commands.ReadAsync(db => db.Outbox.Where(m => m.Reference == tor.Reference).ToListAsync()),
            message => Assert.True(message.Urgent)
        );
        Assert.Contains(tor.Reference, await Register(tor, BoardList.Open));
        Assert.Equal("8", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        Assert.Empty(dispute.Clocks);
    }

    [Fact]
    public async Task Step04_InterimSafety_IsReadByTheRaiserAtOnce()
    {
        await using var tor = await UpTo(4);
        Assert.NotNull((await tor.Dispute()).Current.AcknowledgedAt);
        Assert.True(await tor.Reads("jerome", ScenarioTorB.Text("safety")));
        Assert.Equal("gerald jerome sandra", await tor.Told(4));
        Assert.Equal("four", (await tor.Dispute()).History[^1].StageKey);
    }

    [Fact]
    public async Task Step05_WithOneBoxEmpty_IsInvalid()
    {
        await using var tor = await UpTo(4);
        await tor.PlayAct("5b");
        Assert.Equal(
            "Enter what was agreed",
            await tor.Invalid(
                "gerald",
                s => s.RecordAgreement(string.Empty, null, ScenarioTorB.Text("outstanding"), new DateOnly(2027, 3, 27))
            )
        );
        Assert.Equal(
            "Enter how outstanding issues will be pursued, or that there are none",
            await tor.Invalid("gerald", s => s.RecordAgreement(ScenarioTorB.Text("outcome"), null, null, new DateOnly(2027, 3, 27)))
        );
    }

    [Fact]
    public async Task Step05_Agreed_WaitsForWrittenConfirmation()
    {
        await using var tor = await UpTo(5);
        var dispute = await tor.Dispute();
        Assert.Equal(DisputeStatus.AwaitingSignatures, dispute.Status);
        Assert.Equal(
            (ScenarioTorB.Text("outcome"), ScenarioTorB.Text("outstanding")),
            (dispute.Agreement!.Outcome, dispute.Agreement.Outstanding)
        );
        Assert.Equal("jerome norah sandra", await tor.Told(5)); // the Board Manager, of an agreement too
        Assert.Equal((DisputeAction.Sign, DisputeAction.Sign), (await tor.AskedOf("gerald"), await tor.AskedOf("sandra")));
    }

    [Fact]
    public async Task Step06_OneConfirmed_StaysOpenAndInTheRegister()
    {
        await using var tor = await UpTo(6);
        var dispute = await tor.Dispute();
        var confirmed = Assert.Single(dispute.Agreement!.Signatures);
        Assert.Equal(
            ("Gerald Umpleby", LondonTime.At(new DateOnly(2027, 3, 27), new TimeOnly(11, 0))),
            (confirmed.Name, confirmed.SignedAt)
        );
        Assert.Equal("Confirmed for Probation", dispute.History[^1].Title);
        Assert.Equal(DisputeStatus.AwaitingSignatures, dispute.Status);
        Assert.Contains(tor.Reference, await Register(tor, BoardList.Open));
    }

    [Fact]
    public async Task Step07_AcrossTheMissingHour_AgesAreLondonDays()
    {
        await using var tor = await UpTo(6);
        var raised = (await tor.Dispute()).RaisedAt;
        var (before, after) = (
            new DateTimeOffset(2027, 3, 28, 0, 59, 0, TimeSpan.Zero),
            new DateTimeOffset(2027, 3, 28, 1, 1, 0, TimeSpan.Zero)
        );
        Assert.Equal(("00:59", "02:01"), (DateWords.Clock(before), DateWords.Clock(after)));
        Assert.Equal((2, 2), (Age.DaysBetween(raised, before), Age.DaysBetween(raised, after)));
    }

    [Fact]
    public async Task Step08_BothConfirmed_IsAgreedAndLeavesTheOpenRegister()
    {
        await using var tor = await UpTo(8);
        var dispute = await tor.Dispute();
        Assert.Equal(
            (DisputeStatus.Agreed, "four", new DateTimeOffset(2027, 3, 29, 7, 20, 0, TimeSpan.Zero)),
            (dispute.Status, dispute.StageKey, dispute.EndedAt)
        );
        Assert.All(dispute.Agreement!.Signatures, signature => Assert.Equal(dispute.Agreement.Fingerprint, signature.Fingerprint));
        Assert.Equal(2, dispute.Agreement.Signatures.Count);
        Assert.Equal("anwen gerald hettie jerome norah", await tor.Told(8));
        Assert.DoesNotContain(tor.Reference, await Register(tor, BoardList.Open));
        Assert.Contains(tor.Reference, await Register(tor, BoardList.Ended));
        await tor.NotFound("augusta", s => s.Result("I never saw it.", Domain.Protocols.BoardResultLeads.Decided));
        Assert.Equal("anwen gerald hettie jerome norah sandra", await tor.Sees());
        Assert.True(await tor.Reads("jerome", ScenarioTorB.Text("outcome")));
        Assert.Null(dispute.OverdueFrom);
    }

    [Fact]
    public async Task Step09_AfterTheEnd_TheRefusalSaysByWhomAndWhen()
    {
        await using var tor = await UpTo(8);
        tor.At(new DateOnly(2027, 3, 30), 9, 0);
        var refusal = await tor.Refused("anwen", s => s.ReferToBoard("Once more."));
        Assert.Equal((RefusalKind.NotNow, "ended"), (refusal.Kind, refusal.Code));
        Assert.Equal("This case has ended: agreed by Gerald Umpleby and Sandra Whitty-Jones on 29 March 2027 08:20.", refusal.Sentence);
    }

    private static async Task<IEnumerable<string>> Register(Staged tor, BoardList list) =>
        (await tor.Commands.SendAsync(new ListBoardCases(await tor.Commands.ActorAsync("norah"), list, Before: null))).Page.Cases.Select(
            row => row.Reference
        );
}
