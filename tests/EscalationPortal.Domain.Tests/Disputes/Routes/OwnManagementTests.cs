using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Routes;

/// <summary>Going around one's own management and the manager gone around .</summary>
public sealed class OwnManagementTests
{
    [Fact]
    public void DeclineToTakeUp_Reason_ShowsToTheRaisersSideAndTheRaiserGoesOn()
    {
        var now = Case.Raised().Declined();
        Assert.Equal(["raiser"], now.ToldRoles);
        Assert.Equal((Side.Escalating, Case.Narrative), (now.Dispute.History[^1].PrivateTo, now.Dispute.History[^1].Text));
        // the other side does not learn that a manager declined
        Assert.Equal("Avonside Health to open Stage One with the counterpart", now.Dispute.WaitingFor);
    }

    [Fact]
    public void DeclineToTakeUp_WithoutReason_IsRefused()
    {
        var now = Case.Raised();
        Assert.Equal("no-reason", now.Refused(Cast.LineManager, act => now.Dispute.DeclineToTakeUp(act, "")).Code);
    }

    [Fact]
    public void OpenStage_AfterDeclining_StillWorksForTheSameManager() =>
        Assert.Equal(TestProtocols.One, Case.Raised().Declined().TakenUp().Dispute.StageKey);

    [Fact]
    public void ChooseRoute_AroundTheManager_HidesTheCaseFromThatManagerAtOnce()
    {
        var now = Case.Raised().RoutedAround(Cast.OtherManager, Cast.LineManager);
        Assert.False(now.Dispute.IsVisibleTo(Cast.LineManager.Actor));
        Assert.Equal(["other manager"], now.ToldRoles);
        Assert.Equal("Sunita Blackwood to open Stage One with the counterpart", now.Dispute.WaitingFor);
        Assert.Equal(Side.Escalating, now.Dispute.History[^1].PrivateTo);
        Assert.Equal(Cast.OtherManager.Id, now.Dispute.Escalating.LineManager!.PersonId);
    }

    [Fact]
    public void ChooseRoute_AtTheSeniorStage_PutsThePersonChosenOnTheRung()
    {
        var dispute = Case.EnteredTwo().RoutedAround(Cast.OtherSenior, Cast.SeniorManager).Dispute;
        Assert.Equal(Cast.OtherSenior.Id, dispute.Current.Escalating!.PersonId);
        Assert.Equal(Cast.OtherSenior.Id, dispute.Escalating.SeniorManager!.PersonId);
    }

    [Fact]
    public void ChooseRoute_Twice_KeepsBothManagersOut()
    {
        var now = Case.Raised().RoutedAround(Cast.OtherManager, Cast.LineManager).RoutedAround(Cast.OtherSenior, Cast.OtherManager);
        Assert.All([Cast.LineManager, Cast.OtherManager], manager => Assert.False(now.Dispute.IsVisibleTo(manager.Actor)));
        Assert.Equal("bypassed-manager", Route(now, Cast.LineManager, null));
        now.TakenUp().ReadyToEscalate();
        Assert.Equal(
            "bypassed-manager",
            now.Refused(Cast.OtherSenior, act => now.Dispute.Escalate(act, new EscalationRequest(Cast.LineManager.Party))).Code
        );
        Assert.Equal(
            "bypassed-manager",
            now.Refused(Cast.OtherSenior, act => now.Dispute.NameManagers(act, Cast.OtherManager.Party, Cast.SeniorManager.Party)).Code
        );
    }

    [Fact]
    public void ChooseRoute_Refused_LeavesTheEarlierRouteAlone()
    {
        var now = Case.Raised().RoutedAround(Cast.OtherManager, Cast.LineManager);
        var before = now.Dispute.Route;
        Assert.Equal("route-to-self", Route(now, Cast.Raiser, null));
        Assert.Equal("bypassed-not-own-manager", Route(now, Cast.OtherSenior, Cast.TheirLine));
        Assert.Equal("bypassed-not-own-manager", Route(now, Cast.OtherSenior, Cast.Raiser));
        Assert.Equal("already-with", Route(now, Cast.OtherManager, null));
        Assert.Same(before, now.Dispute.Route);
    }

    /// <summary>Within one agency the recipient could be "gone around"; the other side would lose its own case.</summary>
    [Fact]
    public void ChooseRoute_AroundSomebodyOfTheOtherSide_IsRefused()
    {
        var now = Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party });
        Assert.Equal("other-side", Route(now, Cast.OtherSenior, Cast.Adviser));
        Assert.Equal("other-side", Route(now, Cast.Adviser, Cast.LineManager));
    }

    [Fact]
    public void BypassedManager_WhoAlsoSitsOnTheBoard_NeitherSeesNorActsAtStageThree()
    {
        var now = Case.RaisedAround().TakenUp().ReadyToEscalate().Escalated().TakenUp().Discussed().Filed().Referred();
        var both = Cast.LineManager.Actor with { BoardRoles = [TestProtocols.Officer] };
        Assert.True(now.Dispute.IsVisibleTo(Cast.Officer.Actor));
        Assert.False(now.Dispute.IsVisibleTo(both));
        Assert.Equal("board", DisputeWorkflow.Refuse(now.Dispute, now.Protocol, both, DisputeAction.RecordBoardResult)?.Code);
        Assert.Equal("part", DisputeWorkflow.Refuse(now.Dispute, now.Protocol, both, DisputeAction.Correct)?.Code);
    }

    [Fact]
    public void BypassedManager_InEveryPart_IsRefused()
    {
        var one = Case.RaisedAround().TakenUp().ReadyToEscalate();
        var dispute = one.Dispute;
        var manager = Cast.LineManager.Party;
        Assert.Equal("bypassed-manager", one.Refused(Cast.OtherManager, act => dispute.Escalate(act, new EscalationRequest(manager))).Code);
        Assert.Equal(
            "bypassed-manager",
            one.Refused(Cast.OtherManager, act => dispute.InvolveAgency(act, Cast.LineManager.In(Cast.Involved))).Code
        );
        Assert.Equal("bypassed-manager", one.Refused(Cast.OtherManager, act => dispute.RecordAgreement(act, Case.Words, manager)).Code);
        one.Escalated().TakenUp();
        Assert.Equal(
            "bypassed-manager",
            one.Refused(Cast.SeniorManager, act => dispute.AskAdvice(act, manager with { LeadsSafeguarding = true })).Code
        );
        Assert.Equal(
            "invitee-has-no-part",
            one.Refused(Cast.SeniorManager, act => dispute.CallMeeting(act, Verbs.Round with { Invited = [manager] })).Code
        );
        Assert.DoesNotContain(dispute.Notices, notice => notice.PersonId == manager.PersonId);
    }

    private static string Route(Case now, Person chosen, Person? around) =>
        now.Refused(Cast.Raiser, act => now.Dispute.ChooseRoute(act, TestProtocols.Sideways, chosen.Party, around?.Party)).Code;
}
