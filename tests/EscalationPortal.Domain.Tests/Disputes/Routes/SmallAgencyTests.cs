using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Routes;

/// <summary>A small agency climbs as well: who takes a case up where a tier is empty .</summary>
public sealed class SmallAgencyTests
{
    private const string Why = "Nobody else works here.";

    [Fact]
    public void Takers_SomebodyStandsAtTheNextTier_AreThoseAlone() =>
        Assert.Equal([Lead.Party], Takers("dumfries-and-galloway: one", "two", Raiser, Manager, Lead, Senior));

    [Fact]
    public void Takers_TheTierIsEmpty_AreTheNearestAbove() =>
        Assert.Equal([Senior.Party], Takers("dumfries-and-galloway: one", "two", Raiser, Manager, Senior));

    [Fact]
    public void Takers_NobodyAtTheTierOrAbove_AreTheHolderThemselves() =>
        Assert.Equal([Manager.Party], Takers("dumfries-and-galloway: one", "two", Raiser, Manager));

    /// <summary>R-010, R-077: the climb never goes downwards, from a rung to a line manager.</summary>
    [Fact]
    public void Takers_FromARung_AreNeverBelowIt()
    {
        var now = LadderSituations.All["wiltshire: managers"]();
        now.By(DisputeAction.WriteRecord)
            .Do(
                Manager,
                act =>
                    now.Dispute.Escalate(
                        act,
                        new EscalationRequest(Lead.Party)
                        {
                            Counterpart = TheirLead.Party,
                            Stage = "rung",
                            WhyNoDiscussion = Why,
                        }
                    )
            );
        Assert.Equal(
            [Lead.Party],
            Candidates.Takers(now.Dispute, now.Protocol, now.Protocol.Stage("leader"), [Raiser.Party, Manager.Party, Lead.Party])
        );
    }

    /// <summary>R-063, R-180: members of the body, the holder among them; an agency without one keeps the holder.</summary>
    [Fact]
    public void Takers_ForMembersOfABody_IncludeTheHolder()
    {
        Assert.Equal([Lead.Party, Senior.Party], Takers("dumfries-and-galloway: two", "three", Lead, Senior));
        Assert.Equal([Lead.Party], Takers("dumfries-and-galloway: two", "three"));
    }

    /// <summary>R-006, R-063: a receiving agency without a member keeps whoever stood before.</summary>
    [Fact]
    public void Counterparts_ForMembersOfABodyThatHasNone_AreWhoeverStoodBefore()
    {
        var now = LadderSituations.All["dumfries-and-galloway: three, they have not named"]();
        Assert.Equal([TheirLead.Party], Candidates.Counterparts(now.Dispute, now.Protocol, now.Stage, []));
        Assert.Equal([TheirSenior.Party], Candidates.Counterparts(now.Dispute, now.Protocol, now.Stage, [TheirSenior.Party]));
    }

    /// <summary>R-046: where the protocol has its own power for whoever has nobody above, that power is the way.</summary>
    [Fact]
    public void Takers_WhereTheChainCanBeExhausted_AreNobody() => Assert.Empty(Takers("isle-of-man: two", "three", Raiser, Manager));

    [Fact]
    public void Escalate_ToOneself_NeedsAReasonThatIsKept()
    {
        var now = LadderSituations.All["dumfries-and-galloway: one"]();
        Assert.Equal("escalate-to-self", Code(now, Manager, To(now, Manager, "two", null)));
        now.Do(Manager, act => now.Dispute.Escalate(act, To(now, Manager, "two", Why) with { WhyNoDiscussion = "No time" }));
        Assert.Equal(("two", Manager.Id), (now.Dispute.StageKey, now.Dispute.Escalating.Holder!.PersonId));
        Assert.Contains(now.Dispute.History[^1].Facts, fact => fact.Value == Why);
    }

    /// <summary>R-180, A-23: the same person at Two and Three, on the escalating side, with a reason.</summary>
    [Fact]
    public void Escalate_SamePersonAtTwoAndThree_NeedsAReason()
    {
        var now = LadderSituations.All["dumfries-and-galloway: two, written"]().By(DisputeAction.RecordDiscussion);
        Assert.Equal("escalate-to-self", Code(now, Lead, To(now, Lead, "three", " ")));
        now.Do(Lead, act => now.Dispute.Escalate(act, To(now, Lead, "three", Why)));
        Assert.Equal(("three", Lead.Id), (now.Dispute.StageKey, now.Dispute.Current.Escalating!.PersonId));
        Assert.Equal(Why, now.Dispute.History[^1].Text);
        //
        Assert.Equal("members-decide", DisputeWorkflow.Refuse(now.Dispute, now.Protocol, Lead.Actor, DisputeAction.RecordDecision)?.Code);
    }

    private static IReadOnlyList<Party> Takers(string situation, string next, params Person[] agency)
    {
        var now = LadderSituations.All[situation]();
        return Candidates.Takers(now.Dispute, now.Protocol, now.Protocol.Stage(next), agency.Select(person => person.Party));
    }

    private static EscalationRequest To(LadderCase now, Person to, string stage, string? why) =>
        new(to.Party)
        {
            Counterpart = TheirLead.Party,
            WhySamePerson = why,
            Answers = Verbs.Fill(now.Protocol.Stage(stage).Asked(FieldMoment.Entry)),
        };

    private static string Code(LadderCase now, Person person, EscalationRequest onward) =>
        Assert
            .Throws<RuleBrokenException>(() =>
                now.Do(person, act => now.Dispute.Escalate(act, onward with { WhyNoDiscussion = "No time" }))
            )
            .Refusal.Code;
}
