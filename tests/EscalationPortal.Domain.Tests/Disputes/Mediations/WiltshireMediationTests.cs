using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Mediations;

/// <summary>Mediation beside the ladder: offered, answered, recorded, adopted .</summary>
public sealed class WiltshireMediationTests
{
    private static readonly DateOnly Day = new(2026, 7, 8);

    /// <summary>R-097, R-144, R-145: both sides are asked; the mediator knows nothing of it yet.</summary>
    [Fact]
    public void Offer_InAStuckCase_IsPutToBothSides()
    {
        var now = Stuck();
        Assert.Equal(nameof(OfferMediator), now.Dispute.PendingRoleActions[0]);
        now.Do(Officer, OfferMediator);
        Assert.Equal([AnswerMediator, AnswerMediator], [Asked(now, Manager), Asked(now, TheirManager)]);
        Assert.Empty(now.Dispute.PendingRoleActions);
        Assert.False(now.Dispute.IsVisibleTo(Mediator.Actor));
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.PersonId == Mediator.Id);
        Assert.Contains(now.Dispute.History[^1].Facts, fact => fact.Value == $"{Mediator.Party.Name}, {Mediator.Party.AgencyName}");
        Assert.DoesNotContain("mediator", now.Dispute.WaitingFor, StringComparison.Ordinal); // the ladder never waits for it
    }

    /// <summary>A-46: in any open case that the board sees, not only in a stuck one.</summary>
    [Fact]
    public void Offer_WithoutAStuckFlag_IsOpenWhereTheBoardSeesTheCase()
    {
        var now = LadderSituations.All["wiltshire: managers, serious concern"]();
        now.Do(Chair, OfferMediator);
        Assert.NotNull(now.Dispute.Mediation);
        Assert.Equal("mediator-offerer", LadderSituations.All["wiltshire: managers"]().Refused(Officer, OfferMediator).Code);
    }

    [Fact]
    public void Offer_OfSomebodyWithAPart_IsRefused()
    {
        var now = Stuck();
        Assert.Equal("mediator-takes-part", Refused(now, Officer, act => now.Dispute.OfferMediator(act, "other", Recipient.Party)));
        Assert.Equal("mediator-kind", Refused(now, Officer, act => now.Dispute.OfferMediator(act, "friend", Mediator.Party)));
        Assert.Equal(
            "mediator-organisation",
            Refused(now, Officer, act => now.Dispute.OfferMediator(act, "other", Mediator.Party with { AgencyName = " " }))
        );
    }

    /// <summary>R-144: a decline ends the offer, and the board is told and asked again.</summary>
    [Fact]
    public void Decline_WithAReason_EndsTheOfferAndAsksAgain()
    {
        var now = Stuck().Do(Officer, OfferMediator).By(AnswerMediator);
        Assert.Equal("no-reason", Refused(now, TheirManager, act => now.Dispute.AnswerMediator(act, " ")));
        var before = now.Dispute.Notices.Count;
        now.Do(TheirManager, act => now.Dispute.AnswerMediator(act, "They chaired the conference."));
        Assert.Equal((null, nameof(OfferMediator)), (now.Dispute.Mediation, now.Dispute.PendingRoleActions[0]));
        Assert.Contains(now.Dispute.Notices.Skip(before), notice => notice.RoleKey == "qap-member");
        Assert.Equal("They chaired the conference.", now.Dispute.History[^1].Text);
        now.Do(Officer, OfferMediator);
        Assert.Equal(2, now.Dispute.Mediations.Count);
    }

    /// <summary>A side that accepted is not held in it before the mediator has recorded the meeting.</summary>
    [Fact]
    public void Decline_AfterBothAccepted_ShutsTheCaseToTheMediator()
    {
        var now = Accepted();
        Assert.Equal("mediator-accepted", Refused(now, Manager, act => now.Dispute.AnswerMediator(act, null)));
        now.Do(Manager, act => now.Dispute.AnswerMediator(act, "We cannot find a day."));
        Assert.False(now.Dispute.IsVisibleTo(Mediator.Actor));
        Assert.Null(Asked(now, Mediator));
    }

    /// <summary>R-146: from when both have accepted the mediator sees the case and is asked for the record, in person.</summary>
    [Fact]
    public void Accepted_ByBoth_OpensTheCaseToTheMediatorAlone()
    {
        var half = Stuck().Do(Officer, OfferMediator).By(AnswerMediator);
        Assert.False(half.Dispute.IsVisibleTo(Mediator.Actor));
        var now = Accepted();
        Assert.True(now.Dispute.IsVisibleTo(Mediator.Actor));
        Assert.Equal(RecordMediation, Asked(now, Mediator));
        Assert.Null(now.Dispute.SideOf(Mediator.Actor));
        Assert.Equal([RecordMediation], DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, Mediator.Actor).Except([Correct]));
        Assert.Contains(
            now.Dispute.Notices,
            notice => notice.PersonId == Mediator.Id && notice.What == "Both sides accept you as mediator."
        );
        Assert.All(
            All,
            person =>
                Assert.False(
                    now.Dispute.MayStandIn(
                        person.Id,
                        Mediator.Id,
                        Mediator.Party.AgencyId == Guid.Empty ? person.Party.AgencyId : Guid.NewGuid()
                    )
                )
        );
    }

    /// <summary>R-147: attendance, issues and way forward, all three.</summary>
    [Theory]
    [InlineData(" ", "Issues", "Way")]
    [InlineData("All", " ", "Way")]
    [InlineData("All", "Issues", "")]
    public void Record_WithoutAPart_IsRefused(string attended, string issues, string way)
    {
        var now = Accepted();
        Assert.Equal("mediation-incomplete", Refused(now, Mediator, act => now.Dispute.RecordMediation(act, Day, attended, issues, way)));
        Assert.Equal(
            "in-the-future",
            Refused(now, Mediator, act => now.Dispute.RecordMediation(act, Day.AddDays(60), "All", "Issues", "Way"))
        );
    }

    /// <summary>
    /// each side says what it makes of it; then it ends with the flag, and the ladder stands where it stood.
    /// </summary>
    [Fact]
    public void Adopted_ByBoth_EndsTheMediationAndTheFlag()
    {
        var now = Accepted().Do(Mediator, RecordMediation);
        Assert.Equal([AdoptWayForward, AdoptWayForward], [Asked(now, Manager), Asked(now, TheirManager)]);
        now.Do(TheirManager, act => now.Dispute.AdoptWayForward(act, "in-part", "The four steps."));
        Assert.NotNull(now.Dispute.Mediation);
        Assert.Equal("way-forward-answered", now.Refused(TheirManager, AdoptWayForward).Code);
        var before = now.Dispute.Notices.Count;
        now.Do(Manager, act => now.Dispute.AdoptWayForward(act, "not-adopted", "The panel first."));
        Assert.Equal(("manager", DisputeStatus.Open, null), (now.Dispute.StageKey, now.Dispute.Status, now.Dispute.Mediation));
        Assert.NotNull(now.Dispute.Tracks.Single().ConcludedAt);
        Assert.False(now.Dispute.IsVisibleTo(Mediator.Actor));
        var told = now.Dispute.Notices.Skip(before).ToList();
        Assert.All([Raiser, Recipient, TheirManager, Mediator], person => Assert.Contains(told, notice => notice.PersonId == person.Id));
        Assert.Contains(told, notice => notice.RoleKey == "qap-chair");
        Assert.Empty(now.Dispute.PendingRoles);
    }

    /// <summary>The ladder goes on meanwhile, and whoever holds the case then answers for the side.</summary>
    [Fact]
    public void Escalated_DuringMediation_LeavesItRunningWithTheNextHolders()
    {
        var now = Accepted().By(WriteRecord).By(Escalate).Do(Mediator, RecordMediation);
        Assert.Equal("leader", now.Dispute.StageKey);
        Assert.Equal([AdoptWayForward, AdoptWayForward], [Asked(now, Senior), Asked(now, TheirSenior)]);
        Assert.Equal(RefusalKind.Forbidden, now.Refused(Manager, AdoptWayForward).Kind);
    }

    [Fact]
    public void Ended_DuringMediation_EndsItAndTellsTheMediator()
    {
        var now = Accepted().Do(Raiser, Withdraw);
        Assert.Null(now.Dispute.Mediation);
        Assert.False(now.Dispute.IsVisibleTo(Mediator.Actor));
        Assert.Contains(
            now.Dispute.Notices,
            notice => notice.PersonId == Mediator.Id && notice.What.StartsWith("The case has ended", StringComparison.Ordinal)
        );
        Assert.Empty(now.Dispute.PendingRoles);
    }

    /// <summary>R-146: nobody mediates and stands for a side or an agency in the same case.</summary>
    [Fact]
    public void Mediator_WhileItRuns_TakesNoOtherPart()
    {
        var now = Accepted();
        Assert.Equal("mediates", Refused(now, Manager, act => now.Dispute.InvolveAgency(act, Mediator.Party)));
        Assert.DoesNotContain(Candidates.Speakers(now.Dispute, [Mediator.Party, Stranger.Party]), party => party.PersonId == Mediator.Id);
    }

    /// <summary>R-075, A-48: asked of the managers of both sides alike, until each says how, or a mediation has begun.</summary>
    [Fact]
    public void Liaison_AfterTheFlag_IsAskedOfBothManagers()
    {
        var now = Stuck();
        Assert.All(Enum.GetValues<Side>(), side => Assert.Equal("stuck", now.Dispute.TrackNeedingLiaison(side, now.Protocol)?.Key));
        Assert.Equal("holder", now.Refused(Recipient, RecordLiaison).Code);
        now.Do(TheirManager, act => now.Dispute.RecordLiaison(act, "We ring on Fridays."));
        Assert.Equal(
            ("no-liaison-asked", "We ring on Fridays."),
            (now.Refused(TheirManager, RecordLiaison).Code, now.Dispute.History[^1].Text)
        );
        Assert.NotNull(now.Dispute.TrackNeedingLiaison(Side.Escalating, now.Protocol));
        Assert.Null(Accepted().Dispute.TrackNeedingLiaison(Side.Escalating, now.Protocol));
        Assert.Null(
            LadderSituations.All["wiltshire: managers, serious concern"]().Dispute.TrackNeedingLiaison(Side.Escalating, now.Protocol)
        );
        var ended = Stuck().Do(Raiser, Withdraw);
        Assert.Null(ended.Dispute.TrackNeedingLiaison(Side.Escalating, ended.Protocol));
    }

    private static LadderCase Stuck() => LadderSituations.All["wiltshire: managers, stuck"]();

    private static LadderCase Accepted() => LadderSituations.All["wiltshire: managers, mediator accepted"]();

    private static DisputeAction? Asked(LadderCase now, Person person) =>
        now.Dispute.Participants.FirstOrDefault(place => place.PersonId == person.Id)?.PendingAction;

    private static string Refused(LadderCase now, Person person, Action<Act> verb) =>
        Assert.Throws<RuleBrokenException>(() => now.Do(person, verb)).Refusal.Code;
}
