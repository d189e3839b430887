using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Learning;

/// <summary>R-127: supervision and guidance of everybody who took part for a side; sensitive, so each reads their own.</summary>
public sealed class WiltshireReviewTests
{
    private static readonly Person[] People = [Raiser, Manager, Recipient, TheirManager];

    [Fact]
    public void Review_OfAnEndedCase_AsksBothSectionsOfEverybodyOfASide()
    {
        var now = Ended();
        var fields = now.Dispute.AskedInReview(now.Protocol);
        Assert.Equal(8, fields.Count);
        Assert.All(
            People,
            person => Assert.Equal(2, fields.Count(field => field.Label.StartsWith($"{person.Party.Name}: ", StringComparison.Ordinal)))
        );
        Assert.All(fields, field => Assert.True(field.Required));
        var missing = Verbs.Fill(fields).Where(answer => answer.Key != fields[^1].Key).ToList();
        Assert.Equal(
            "field-missing",
            Assert.Throws<RuleBrokenException>(() => now.Do(Officer, act => now.Dispute.ReviewEscalation(act, missing, null))).Refusal.Code
        );
        Assert.Equal("wrong-status", LadderSituations.All["wiltshire: managers, stuck"]().Refused(Officer, ReviewEscalation).Code);
    }

    [Fact]
    public void Review_WhenDone_IsReadByTheBoardWholeAndByEachTheirOwn()
    {
        var now = Ended();
        var before = now.Dispute.Notices.Count;
        now.Do(Officer, ReviewEscalation);
        Assert.Equal(4, Read(now, Chair)!.People.Count);
        Assert.All(People, person => Assert.Equal(person.Id, Assert.Single(Read(now, person)!.People).PersonId));
        Assert.All([Mediator, Stranger, Administrator], person => Assert.Null(Read(now, person)));
        Assert.Null(
            now.Dispute.ReviewFor(
                Raiser.Actor with
                {
                    By = new StandIn(Stranger.Id, "Deputy", "Nurse", new DateOnly(2026, 9, 1)),
                },
                now.Protocol
            )
        );
        Assert.Equal((null, 0), (now.Dispute.History[^1].Text, now.Dispute.History[^1].Facts.Count));
        var told = now.Dispute.Notices.Skip(before).ToList();
        Assert.All(People, person => Assert.Contains(told, notice => notice.PersonId == person.Id));
        Assert.Equal("reviewed", now.Refused(Chair, ReviewEscalation).Code);
    }

    private static CaseReview? Read(LadderCase now, Person person) => now.Dispute.ReviewFor(person.Actor, now.Protocol);

    private static LadderCase Ended() => LadderSituations.All["wiltshire: agreed during mediation"]();
}
