using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Escalation;

public sealed class EscalationTests
{
    /// <summary>
    /// the counterpart and the recipient are told and see it from now on; the senior managers and the board do not.
    /// </summary>
    [Fact]
    public void OpenStage_One_BringsTheOtherSideIn()
    {
        var now = Case.AtOne();
        Assert.Equal(["raiser", "recipient", "their line manager"], now.ToldRoles);
        Assert.All(
            now.Told,
            notice =>
                Assert.Equal("Stage One was opened. It is raised under the Warwickshire Safeguarding escalation process.", notice.What)
        );
        Assert.Equal((now.Now, now.Now), (now.Dispute.Current.StatementAt, now.Dispute.FormalSince));
        Assert.Equal((2, "Stage One opened with Yasmin Orchard"), (now.Dispute.Steps.Count, now.Dispute.History[^1].Title));
        Assert.Equal((StepResult.NotAgreed, now.Now), (now.Dispute.Steps[0].Result, now.Dispute.Steps[0].EndedAt));
        Assert.Equal("Greta Oyelaran to write the summary on the form", now.Dispute.WaitingFor);
        //
        Assert.Equal(
            DisputeAction.NameManagers,
            now.Dispute.Participants.Single(place => place.PersonId == Cast.TheirLine.Id).PendingAction
        );
    }

    [Fact]
    public void OpenStage_RuleBroken_IsRefusedByName()
    {
        var now = Case.Raised();
        //
        Assert.Equal("statement", now.Refused(Cast.LineManager, act => now.Dispute.OpenStage(act, Cast.TheirLine.Party, false)).Code);
        Assert.Equal("counterpart-agency", Open(now, Cast.OtherManager));
        Assert.Equal("counterpart-agency", Open(now, Cast.Involved));
        Assert.Equal(1, now.Dispute.Version);
    }

    /// <summary>A-57: in a dispute within one agency nobody may stand on both sides.</summary>
    [Theory]
    [InlineData("raiser", "other-side")]
    [InlineData("line manager", "counterpart-is-self")]
    [InlineData("adviser", null)] // the recipient, who may stand for their own side
    [InlineData("other manager", null)]
    public void OpenStage_WithinOneAgency_TakesNobodyOfTheOwnSide(string counterpart, string? code)
    {
        var now = Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party });
        if (code is null)
            now.TakenUp(Cast.Playing(counterpart));
        else
            Assert.Equal(code, Open(now, Cast.Playing(counterpart)));
    }

    [Fact]
    public void Escalate_WithinOneAgency_TakesNobodyOfTheOtherSide()
    {
        var now = Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }).TakenUp(Cast.OtherManager).ReadyToEscalate();
        Assert.Equal(
            "other-side",
            now.Refused(Cast.LineManager, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.OtherManager.Party))).Code
        );
        Assert.Equal(
            "other-side",
            now.Refused(Cast.LineManager, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.Adviser.Party))).Code
        );
    }

    /// <summary>R-077, R-195: no signature is asked for; both practitioners and the counterpart hear of it.</summary>
    [Fact]
    public void Escalate_NotAgreed_PutsItToTheSeniorManager()
    {
        var now = Case.EnteredTwo();
        Assert.Equal(["raiser", "recipient", "senior manager", "their line manager"], now.ToldRoles);
        Assert.Equal("Ivo Trelawney to open Stage Two with the counterpart", now.Dispute.WaitingFor);
        Assert.Equal((StepResult.NotAgreed, now.Now), (now.Dispute.Steps[1].Result, now.Dispute.Steps[1].EndedAt));
        Assert.Null(now.Dispute.Receiving.Holder);
        Assert.False(now.Dispute.IsVisibleTo(Cast.TheirSenior.Actor));
    }

    [Fact]
    public void Escalate_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtOne().FormWritten().Filed();
        string To(Person to, string? why) =>
            now.Refused(Cast.LineManager, act => now.Dispute.Escalate(act, new EscalationRequest(to.Party) { WhyNoDiscussion = why })).Code;
        Assert.Equal("no-discussion", To(Cast.SeniorManager, null));
        Assert.Equal("no-discussion", To(Cast.SeniorManager, "  "));
        Assert.Equal("escalate-to-self", To(Cast.LineManager, "why"));
        Assert.Equal("own-manager", To(Cast.Raiser, "why")); // a raiser is not their own senior manager
        Assert.Equal("other-side", To(Cast.TheirLine, "why"));
        Assert.Equal("escalate-in-own-agency", To(Cast.TheirSenior, "why"));
    }

    [Fact]
    public void Escalate_OneManagerNamedForBothTiers_GoesOnInPerson() // a small agency's upper tier is empty
    {
        var now = Case.AtOne();
        now.Do(Cast.LineManager, act => now.Dispute.NameManagers(act, Cast.LineManager.Party, Cast.LineManager.Party));
        now.ReadyToEscalate();
        Assert.Contains(
            Cast.LineManager.Party,
            Candidates.Takers(now.Dispute, now.Protocol, now.Protocol.Stage(TestProtocols.Two), [Cast.LineManager.Party, Cast.Raiser.Party])
        );
        now.Escalated(Cast.LineManager).TakenUp(Cast.TheirSenior);
        Assert.Equal(("two", Cast.LineManager.Party), (now.Dispute.StageKey, now.Dispute.Current.Escalating));
    }

    [Fact]
    public void Escalate_LoneEscalator_GoesOnInPerson()
    {
        var now = Case.RaisedAlone().TakenUp().ReadyToEscalate();
        Assert.Equal(
            "alone",
            now.Refused(Cast.Raiser, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.SeniorManager.Party))).Code
        );
        Assert.Equal(Cast.Raiser.Id, now.Escalated().Dispute.Escalating.Holder!.PersonId);
        Assert.Equal(["recipient", "their line manager"], now.ToldRoles);
    }

    [Fact]
    public void Escalate_HalfSigned_VoidsTheWordsVisibly()
    {
        var agreement = Assert.Single(
            Case.AtOne().ReadyToEscalate().AgreementRecorded().Signed(Cast.TheirLine).Escalated().Dispute.Agreements
        );
        Assert.Equal("The case went on to Stage Two before both had signed.", agreement.VoidedBecause);
        Assert.Equal("Yasmin Orchard", Assert.Single(agreement.Signatures).Name);
    }

    /// <summary>R-182: nothing waits for the receiving side's acceptance.</summary>
    [Fact]
    public void Escalate_NeverAcknowledged_IsOpen() => Assert.Null(Case.EnteredTwo().Dispute.Steps[1].AcknowledgedAt);

    [Fact]
    public void Acknowledge_ReceivingHolder_ChangesNeitherStageNorRights()
    {
        var now = Case.AtOne().FormWritten();
        var may = DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, Cast.LineManager.Actor);
        now.Do(Cast.TheirLine, now.Dispute.Acknowledge);
        Assert.Equal(["line manager", "raiser"], now.ToldRoles);
        Assert.Equal(may, DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, Cast.LineManager.Actor));
        Assert.Equal((TestProtocols.One, DisputeStatus.Open), (now.Dispute.StageKey, now.Dispute.Status));
    }

    /// <summary>R-187: the age of a stage counts from when the case came to it, however long nobody opens it.</summary>
    [Fact]
    public void StageSince_StageOpenedLater_StaysWhenTheCaseCameToIt()
    {
        var now = Case.EnteredTwo();
        var came = now.Now;
        Assert.Equal(came, now.TakenUp().Dispute.StageSince);
        Assert.Equal(now.Now, now.Dispute.Current.OpenedAt);
    }

    [Fact]
    public void FormalSince_LaterStages_StaysTheOpeningOfStageOne()
    {
        var now = Case.AtOne();
        var opened = now.Now;
        Assert.Equal(opened, now.ReadyToEscalate().Escalated().TakenUp().Dispute.FormalSince);
    }

    /// <summary>A person who spoke for the school and then became service manager acts for the receiving side from then on.</summary>
    [Fact]
    public void OpenStage_WithSomebodyInvolvedBefore_MovesThatPersonToTheSide()
    {
        var now = Case.AtOne().SchoolInvolved().ReadyToEscalate().Escalated();
        now.Do(Cast.SeniorManager, act => now.Dispute.OpenStage(act, Cast.Involved.In(Cast.TheirLine), true));
        Assert.Equal(Side.Receiving, now.Dispute.SideOf(Cast.Involved.Actor));
        Assert.Equal("other-post", now.Refused(Cast.Involved, act => now.Dispute.ProposeTarget(act, new DateOnly(2026, 5, 1))).Code);
        now.Do(Cast.Involved.At(Cast.TheirLine), act => now.Dispute.ProposeTarget(act, new DateOnly(2026, 5, 1)));
        Assert.Equal(Side.Receiving, now.Dispute.Target!.ProposedBy);
        Assert.Equal("other-post", now.Refused(Cast.Involved.At(Cast.TheirLine), act => now.Dispute.WriteView(act, Case.Narrative)).Code);
        now.Do(Cast.Involved, act => now.Dispute.WriteView(act, Case.Narrative));
        Assert.Equal("View of Mill Lane School", now.Dispute.History[^1].Title);
    }

    private static string Open(Case now, Person counterpart) =>
        now.Refused(Cast.LineManager, act => now.Dispute.OpenStage(act, counterpart.Party, true)).Code;
}
