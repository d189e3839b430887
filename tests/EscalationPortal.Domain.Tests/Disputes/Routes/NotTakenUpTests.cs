using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Routes;

/// <summary>A concern that the own manager does not take up goes on, at stages that are open on entry as well .</summary>
public sealed class NotTakenUpTests
{
    public static TheoryData<string, string> OpenOnEntry =>
        new()
        {
            { "wiltshire: managers", "manager" },
            { "torbay: four, they have not named", "senior" },
            { "torbay: four", "senior" },
            { "isle-of-man: two", "manager" },
            { "isle-of-man: three", "senior" },
            { "dumfries-and-galloway: one", "manager" },
            { "dumfries-and-galloway: two", "lead" },
            { "dumfries-and-galloway: three", "senior" },
        };

    [Theory]
    [MemberData(nameof(OpenOnEntry))]
    public void DeclineToTakeUp_AtAnOpenStage_AsksTheRaiserAndNotTheSameManager(string situation, string holder)
    {
        var now = LadderSituations.All[situation]().By(DeclineToTakeUp);
        Assert.Equal(ChooseRoute, Asked(now, Raiser));
        Assert.Null(Asked(now, All.Single(person => person.Role == holder)));
        Assert.Equal(Side.Escalating, now.Dispute.History[^1].PrivateTo);
        // the other side does not learn of it
        Assert.StartsWith(now.Dispute.Escalating.AgencyName + " to ", now.Dispute.WaitingFor, StringComparison.Ordinal);
        Assert.Contains(
            now.Dispute.Notices,
            notice => notice.PersonId == Raiser.Id && notice.What.EndsWith("You can still go on.", StringComparison.Ordinal)
        );
        Assert.Equal("already-declined", now.Refused(All.Single(person => person.Role == holder), DeclineToTakeUp).Code);
    }

    /// <summary>At Stage Three of Torbay, which waits to be opened, the raiser is asked as well.</summary>
    [Fact]
    public void DeclineToTakeUp_BeforeTheStageIsOpened_AsksTheRaiser()
    {
        var now = LadderSituations.All["torbay: three, not opened"]().By(DeclineToTakeUp);
        Assert.Equal((ChooseRoute, null), (Asked(now, Raiser), Asked(now, Manager)));
        now.Do(Raiser, ChooseRoute).Do(Senior, OpenStage);
        Assert.Equal((Senior.Id, "three"), (now.Dispute.Escalating.Holder!.PersonId, now.Dispute.StageKey));
    }

    /// <summary>A silent manager holds the raiser no more than one who declines; nobody loses sight of the case.</summary>
    [Theory]
    [MemberData(nameof(OpenOnEntry))]
    public void GoOnAnotherWay_WhileTheManagerIsSilent_PutsSomebodyElseThere(string situation, string holder)
    {
        var (now, before) = (LadderSituations.All[situation](), All.Single(person => person.Role == holder));
        now.Do(Raiser, ChooseRoute);
        var chosen = now.Dispute.Escalating.Holder!.PersonId;
        Assert.NotEqual(before.Id, chosen);
        Assert.Equal(chosen, now.Dispute.Current.Escalating!.PersonId);
        Assert.True(now.Dispute.IsVisibleTo(before.Actor));
        Assert.Contains(
            now.Dispute.Notices,
            notice => notice.PersonId == before.Id && notice.What == "The person who raised it goes on another way."
        );
        Assert.Null(now.Dispute.History[^1].PrivateTo);
    }

    /// <summary>Whoever only puts a name or a date right has not taken the concern up.</summary>
    [Theory]
    [MemberData(nameof(OpenOnEntry))]
    public void CorrectSubject_ByTheManager_LeavesTheRaisersWayOpen(string situation, string holder)
    {
        var now = LadderSituations.All[situation]().Do(All.Single(person => person.Role == holder), CorrectSubject);
        now.Do(Raiser, ChooseRoute);
        Assert.Equal(ChooseRoute, now.Dispute.History[^1].Action);
    }

    /// <summary>Who goes on in person climbs on from there.</summary>
    [Fact]
    public void GoOnAnotherWay_InPerson_ReachesTheLeaders()
    {
        var now = LadderSituations.All["wiltshire: managers"]().By(DeclineToTakeUp).Do(Raiser, ChooseRoute);
        Assert.Equal("with-you", now.Refused(Raiser, ChooseRoute).Code);
        Assert.Equal("own-concern", now.Refused(Raiser, DeclineToTakeUp).Code);
        now.By(WriteRecord).By(Escalate);
        Assert.Equal((Senior.Id, "leader"), (now.Dispute.Escalating.Holder!.PersonId, now.Dispute.StageKey));
    }

    [Fact]
    public void TakingUp_AfterDeclining_AsksTheManagerAgainAndEndsTheOtherWay()
    {
        var now = LadderSituations.All["isle-of-man: two, consulted"]().By(DeclineToTakeUp).By(RequestConversation);
        Assert.Null(now.Dispute.Current.DeclinedBecause);
        Assert.Equal(RecordDiscussion, Asked(now, Manager));
        Assert.Equal("taken-up", now.Refused(Raiser, ChooseRoute).Code);
        Assert.Equal("taken-up", now.Refused(Manager, DeclineToTakeUp).Code);
    }

    [Fact]
    public void GoOnAnotherWay_NotOneOfTheProtocol_IsRefused()
    {
        Assert.Equal("no-such-way", Code("wiltshire: managers", Senior.Party));
        Assert.Equal("already-with", Code("isle-of-man: two", Manager.Party));
        Assert.Equal("not-a-manager", Code("isle-of-man: two", Supporter.Party));
        Assert.Equal("escalate-in-own-agency", Code("isle-of-man: two", TheirSenior.Party));
    }

    /// <summary>The next manager stands at the stage's tier or above; the present one and the raiser are none.</summary>
    [Fact]
    public void NextManagers_OfAnAgency_AreOthersOfTheTierOrAbove()
    {
        var now = LadderSituations.All["dumfries-and-galloway: two"]();
        Party[] agency = [Raiser.Party, Manager.Party, Lead.Party, Senior.Party, Supporter.Party];
        Assert.Equal([Senior.Party], Candidates.NextManagers(now.Dispute, now.Protocol, agency));
        Assert.Empty(
            Candidates.NextManagers(LadderSituations.All["wiltshire: managers"]().Dispute, Protocols.Definitions.Read("wiltshire"), agency)
        );
    }

    private static DisputeAction? Asked(LadderCase now, Person person) =>
        now.Dispute.Participants.Single(place => place.PersonId == person.Id).PendingAction;

    private static string Code(string situation, Party chosen)
    {
        var now = LadderSituations.All[situation]();
        return Assert.Throws<RuleBrokenException>(() => now.Do(Raiser, act => now.Dispute.ContinueByRoute(act, chosen))).Refusal.Code;
    }
}
