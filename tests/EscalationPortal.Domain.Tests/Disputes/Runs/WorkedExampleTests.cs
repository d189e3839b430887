using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <summary>
/// The invented partnership of docs/protocol-format.md: its disputes run from beginning to end by its definition alone.
/// </summary>
public sealed class WorkedExampleTests
{
    private static readonly Protocol Larkshire = DefinitionReader
        .Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", "larkshire.json")))
        .Protocol!;

    private static readonly Actor Office = Cast.Officer.Actor with { BoardRoles = ["board-office"] };

    [Fact]
    public void Dispute_NeverAgreed_ClimbsToTheBoardInItsOwnWords()
    {
        var now = Raised();
        Assert.Equal("Greta Oyelaran to open First step with the counterpart", now.Dispute.WaitingFor);
        now.TakenUp(Cast.TheirLine).Discussed();
        Assert.Equal("Greta Oyelaran to escalate to Second step", now.Dispute.WaitingFor); // no form to write or to file
        now.Escalated(Cast.SeniorManager).TakenUp(Cast.TheirSenior).Discussed();
        Assert.False(now.Dispute.IsVisibleTo(Office));
        now.Referred();
        Assert.True(now.Dispute.IsVisibleTo(Office));
        Assert.Equal(["office"], now.Told.Where(notice => notice.ContactKey is not null).Select(notice => notice.ContactKey!));
        now.Dispute.RecordBoardResult(
            new Act(Larkshire, Office, now.Now.AddDays(1)),
            new BoardResult(null, null, Case.Narrative, BoardResultLeads.NextSteps)
        );
        Assert.Equal((DisputeStatus.NextStepsAgreed, "board"), (now.Dispute.Status, now.Dispute.StageKey));
    }

    [Fact]
    public void Dispute_AgreedByTheHeads_EndsWithoutASignature() // none is demanded, so none is asked
    {
        var now = Raised().TakenUp(Cast.TheirLine).Discussed().Escalated(Cast.SeniorManager).TakenUp(Cast.TheirSenior).AgreementRecorded();
        Assert.Equal(DisputeStatus.Agreed, now.Dispute.Status);
        Assert.Null(now.Dispute.WaitingFor);
    }

    [Fact]
    public void Dispute_WhereTheFirstStepIsFormal_WaitsThereToBeOpened()
    {
        var formal = Larkshire with { Stages = Larkshire.Stages.Skip(1).ToList() };
        var now = Raised(formal);
        Assert.Equal("Greta Oyelaran to open First step with the counterpart", now.Dispute.WaitingFor);
        Assert.False(now.Dispute.IsVisibleTo(Cast.Recipient.Actor));
        Assert.Equal(
            "stage-not-opened",
            now.Refused(
                Cast.LineManager,
                act => now.Dispute.Escalate(act, new EscalationRequest(Cast.SeniorManager.Party) { WhyNoDiscussion = "Nobody answers" })
            ).Code
        );
        now.TakenUp(Cast.TheirLine);
        Assert.Equal(("managers", 1, now.Now), (now.Dispute.StageKey, now.Dispute.Steps.Count, now.Dispute.FormalSince!.Value));
        Assert.True(now.Dispute.IsVisibleTo(Cast.Recipient.Actor));
        Assert.Equal("heads", now.Discussed().Escalated(Cast.SeniorManager).Dispute.StageKey);
    }

    [Fact]
    public void Dispute_WhereTheFirstFormalStepIsThePractitionersOwn_IsOpenedByTheRaiser()
    {
        var talk = Larkshire.Stages[0] with { Formal = true };
        var now = Raised(Larkshire with { Stages = [talk, .. Larkshire.Stages.Skip(1)] });
        Assert.Equal("Nell Harbottle to open Talk with the counterpart", now.Dispute.WaitingFor);
        now.Do(Cast.Raiser, act => now.Dispute.OpenStage(act, Cast.Recipient.Party, true));
        Assert.Equal(
            "managers",
            now.Discussed()
                .Do(Cast.Raiser, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.LineManager.Party)))
                .Dispute.StageKey
        );
    }

    [Fact]
    public void Powers_ThatItDoesNotHave_AreRefusedByTheirAbsence()
    {
        var now = Raised();
        Assert.Equal(
            "no-such-power",
            now.Refused(Cast.Raiser, act => now.Dispute.ChooseRoute(act, "above", Cast.OtherManager.Party, null)).Code
        );
        Assert.Equal("no-such-power", now.Refused(Cast.Raiser, act => now.Dispute.ReferPolicy(act, Case.Narrative)).Code);
        Assert.Equal(Nation.Scotland, Larkshire.Partnership.Nation);
    }

    private static Case Raised(Protocol? protocol = null) =>
        Case.Raised(
            Case.Facts() with
            {
                Subject = Case.Child with { Kind = "adult-at-risk" },
                Intake = Case.Intake() with
                {
                    ConcernAbout = [],
                    Category = null,
                    OtherCategory = "Who visits",
                    Evidence = [new Evidence("Note", "Visit of 3 March")],
                },
            },
            protocol ?? Larkshire
        );
}
