using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Discussions;

public sealed class DiscussionsTests
{
    [Fact]
    public void RecordDiscussion_NotAgreed_TellsTheOthersAndAsksForFiling()
    {
        var now = Case.AtOne().FormWritten().Discussed();
        Assert.Equal(["raiser", "their line manager"], now.ToldRoles);
        Assert.Equal("Discussion recorded: not agreed", now.Dispute.History[^1].Title);
        Assert.Equal("Held: 2 April 2026, 15:00; By: Video call; Took part: Both managers; Result: Not agreed", Facts(now));
        Assert.Equal("Greta Oyelaran to confirm that the form is on file", now.Dispute.WaitingFor);
    }

    [Fact]
    public void RecordDiscussion_Agreed_AsksForTheWordsAndHoldsTheClimb()
    {
        var now = Case.AtOne().FormWritten().Discussed(agreed: true).Filed();
        Assert.Equal("Greta Oyelaran to record what was agreed", now.Dispute.WaitingFor);
        Assert.Equal(
            "discussion-agreed",
            now.Refused(Cast.LineManager, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.SeniorManager.Party))).Code
        );
        Assert.Equal(TestProtocols.Two, now.Discussed().Escalated().Dispute.StageKey); // the agreement did not hold
    }

    [Fact]
    public void RecordDiscussion_AgreedSaysTheOtherSide_HoldsNothing()
    {
        var now = Case.AtOne().ReadyToEscalate();
        now.Do(Cast.TheirLine, act => now.Dispute.RecordDiscussion(act, Verbs.Talk(agreed: true)));
        Assert.Equal(TestProtocols.Two, now.Escalated().Dispute.StageKey);
    }

    /// <summary>Two acts in one sitting each send their message, though the words are the same.</summary>
    [Fact]
    public void RecordDiscussion_TwiceOnOneLoadedDispute_TellsTwice() =>
        Assert.Equal(["raiser", "their line manager"], Case.AtOne().Discussed().Discussed().ToldRoles);

    [Fact]
    public void CallMeeting_SeniorManager_InvitesPractitionersAndLineManagers()
    {
        var now = Case.AtTwo();
        Party[] invited = [Cast.Raiser.Party, Cast.Recipient.Party, Cast.LineManager.Party, Cast.TheirLine.Party];
        now.Do(Cast.TheirSenior, act => now.Dispute.CallMeeting(act, Verbs.Round with { Invited = invited, OutcomeRecorded = true }));
        Assert.Equal(["line manager", "raiser", "recipient", "senior manager", "their line manager"], now.ToldRoles);
        Assert.False(now.Dispute.Current.Meeting!.OutcomeRecorded);
        now.Do(Cast.SeniorManager, act => now.Dispute.RecordMeeting(act, "All", Case.Narrative));
        Assert.True(now.Dispute.Current.Meeting!.OutcomeRecorded);
        now.MeetingCalled(); // a second one may be called now
    }

    [Fact]
    public void CallMeeting_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtTwo();
        Assert.Equal(
            "nobody-invited",
            now.Refused(Cast.SeniorManager, act => now.Dispute.CallMeeting(act, Verbs.Round with { Invited = [] })).Code
        );
        Assert.Equal(
            "invitee-has-no-part",
            now.Refused(Cast.SeniorManager, act => now.Dispute.CallMeeting(act, Verbs.Round with { Invited = [Cast.Stranger.Party] })).Code
        );
    }

    [Fact]
    public void AskAdvice_SafeguardingLead_SeesIsAskedAndAnswers()
    {
        var now = Case.AtTwo().AdviceAsked();
        Assert.Equal(["adviser", "raiser"], now.ToldRoles);
        Assert.True(now.Dispute.IsVisibleTo(Cast.Adviser.Actor));
        Assert.Equal(Side.Escalating, now.Dispute.SideOf(Cast.Adviser.Actor));
        now.Do(Cast.Adviser, act => now.Dispute.GiveAdvice(act, Case.Narrative));
        Assert.Equal(["raiser", "senior manager", "their senior manager"], now.ToldRoles);
        Assert.Equal("advice-not-asked", now.Refused(Cast.Adviser, act => now.Dispute.GiveAdvice(act, Case.Narrative)).Code);
    }

    [Fact]
    public void AskAdvice_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtTwo().AdviceAsked();
        string Ask(Person adviser) => now.Refused(Cast.SeniorManager, act => now.Dispute.AskAdvice(act, adviser.Party)).Code;
        Assert.Equal("already-asked", Ask(Cast.Adviser));
        Assert.Equal("adviser-leads-safeguarding", Ask(Cast.OtherManager));
        Assert.Equal("adviser-of-no-part", Ask(Cast.Stranger)); // need to know: an agency with no part in the case
        now.SchoolInvolved().Do(Cast.SeniorManager, act => now.Dispute.AskAdvice(act, Cast.Involved.Party));
    }

    /// <summary>An adviser's part ends with the advice: no message of the end goes to them (need to know).</summary>
    [Fact]
    public void Adviser_CaseAgreed_IsNotToldButSomebodyWithAnotherPartIs()
    {
        var now = Case.AtTwo().AdviceAsked().SchoolInvolved();
        now.Do(Cast.SeniorManager, act => now.Dispute.AskAdvice(act, Cast.Involved.Party)).AgreementRecorded().SignedByBoth();
        Assert.Equal(["involved", "line manager", "raiser", "recipient", "senior manager", "their line manager"], now.ToldRoles);
    }

    /// <summary>R-068: also when the lead who escalates has managers who take it up.</summary>
    [Fact]
    public void AskAdvice_EscalatorWhoLeadsSafeguarding_IsHidden()
    {
        var facts = Case.Facts();
        var now = Case.Raised(facts with { Raiser = facts.Raiser with { LeadsSafeguarding = true } })
            .TakenUp()
            .ReadyToEscalate()
            .Escalated()
            .TakenUp();
        Assert.Equal(
            "escalator-leads-safeguarding",
            DisputeWorkflow.Refuse(now.Dispute, now.Protocol, Cast.SeniorManager.Actor, DisputeAction.AskAdvice)?.Code
        );
    }

    [Fact]
    public void AskAdvice_LoneEscalatorWhoLeadsSafeguarding_IsHidden()
    {
        var leads = Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated().TakenUp();
        var other = Case.RaisedAlone(leads: false).TakenUp().ReadyToEscalate().Escalated().TakenUp();
        Assert.Equal(
            "escalator-leads-safeguarding",
            DisputeWorkflow.Refuse(leads.Dispute, leads.Protocol, Cast.Raiser.Actor, DisputeAction.AskAdvice)?.Code
        );
        Assert.Null(DisputeWorkflow.Refuse(other.Dispute, other.Protocol, Cast.Raiser.Actor, DisputeAction.AskAdvice));
    }

    [Fact]
    public void ProposeTarget_OtherSideAgrees_IsAgreedAndNeverADeadline()
    {
        var now = Case.AtOne();
        now.Do(Cast.TheirLine, act => now.Dispute.ProposeTarget(act, new DateOnly(2026, 5, 1)));
        Assert.Equal("no-target-proposed", now.Refused(Cast.TheirLine, now.Dispute.AgreeTarget).Code);
        now.Do(Cast.LineManager, now.Dispute.AgreeTarget);
        Assert.Equal(new LocalTarget(new DateOnly(2026, 5, 1), Side.Receiving, true), now.Dispute.Target);
        Assert.Equal("Local target agreed: 1 May 2026", now.Dispute.History[^1].Title);
    }

    [Fact]
    public void ProposeTarget_HoldersChangeBeforeItIsAgreed_AsksTheNewHolderOfTheOtherSide()
    {
        var now = Case.AtOne();
        now.Do(Cast.LineManager, act => now.Dispute.ProposeTarget(act, new DateOnly(2026, 5, 1))).ReadyToEscalate().Escalated().TakenUp();
        Assert.Equal("no-target-proposed", now.Refused(Cast.SeniorManager, now.Dispute.AgreeTarget).Code);
        now.Do(Cast.TheirSenior, now.Dispute.AgreeTarget);
    }

    private static string Facts(Case now) => string.Join("; ", now.Dispute.History[^1].Facts.Select(fact => $"{fact.Label}: {fact.Value}"));
}
