using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>What holds for every dispute after every act.</summary>
internal static class Invariants
{
    public static void Hold(Case now)
    {
        var dispute = now.Dispute;
        Assert.Equal(Enumerable.Range(1, dispute.Version), dispute.History.Select(entry => entry.Number));

        // Somebody is asked as long as the case has not ended, and can do what is asked (R-091: nobody's concern ends in silence).
        if (!dispute.Status.HasEnded())
        {
            Assert.NotNull(dispute.WaitingFor);
            Assert.Contains(Cast.All, person => Asked(dispute, person).Any());
        }

        foreach (var person in Cast.All)
        {
            // in one of the posts in which they take part
            Assert.All(
                Asked(dispute, person),
                action =>
                    Assert.Contains(Posts(dispute, person), actor => DisputeWorkflow.Refuse(dispute, now.Protocol, actor, action) is null)
            );
        }

        // The raiser never loses sight; a manager gone around never gains it; the board sees from Stage Three on.
        Assert.True(dispute.IsVisibleTo(Cast.Raiser.Actor));
        Assert.All(
            dispute.Participants.Where(place => place.Bypassed),
            place => Assert.False(dispute.IsVisibleTo(Cast.With(place.PersonId).Actor))
        );
        Assert.Equal(dispute.StageKey == TestProtocols.Three, dispute.IsVisibleTo(Cast.Officer.Actor));
        Assert.Equal(dispute.StageKey == TestProtocols.Three, dispute.Notices.Any(notice => notice.ContactKey is not null));
        Assert.False(dispute.IsVisibleTo(Cast.Secretary.Actor));

        // Nobody is told who cannot see, save who is or was a named manager, nor told of the person or what was typed.
        Assert.All(
            now.Told,
            notice =>
                Assert.True(
                    notice.PersonId is not { } told
                        || dispute.IsVisibleTo(Cast.With(told).Actor)
                        || notice.What.StartsWith("You are named as", StringComparison.Ordinal)
                        || notice.What.StartsWith("You are no longer named as", StringComparison.Ordinal),
                    notice.What
                )
        );
        Assert.All(
            dispute.Notices,
            notice => Assert.DoesNotContain(Secrets, secret => notice.ToString().Contains(secret, StringComparison.OrdinalIgnoreCase))
        );
        Assert.All(
            dispute.History,
            entry => Assert.DoesNotContain(Secrets, secret => entry.Title.Contains(secret, StringComparison.OrdinalIgnoreCase))
        );

        // Agreed by signature means two signatures under one text; at most one text counts.
        Assert.True(dispute.Agreements.Count(agreement => !agreement.IsVoid) <= 1);
        Assert.Equal(
            dispute.Status is DisputeStatus.AwaitingSignatures,
            dispute.Agreement is { IsComplete: false } && dispute.FormalSince is not null
        );
        Assert.All(
            dispute.Agreements.SelectMany(a => a.Signatures.Select(s => (a, s))),
            pair => Assert.Equal(pair.a.Fingerprint, pair.s.Fingerprint)
        );
    }

    private static readonly string[] Secrets = [Case.Narrative, "Léa", "Wójcik", "2016", "Nightingale", Case.Words.Outcome];

    private static IEnumerable<DisputeAction> Asked(Dispute dispute, Person person)
    {
        if (dispute.Participants.FirstOrDefault(place => place.PersonId == person.Id)?.PendingAction is { } action)
            yield return action;
        if (dispute.PendingRoles.Any(person.Actor.Holds))
            yield return DisputeAction.RecordBoardResult;
    }

    private static IEnumerable<Actor> Posts(Dispute dispute, Person person) =>
        [
            person.Actor,
            .. dispute
                .Participants.Where(place => place.PersonId == person.Id)
                .Select(place => person.Actor with { AgencyId = place.AgencyId }),
            .. dispute
                .Involved.Where(agency => agency.Speaker.PersonId == person.Id)
                .Select(agency => person.Actor with { AgencyId = agency.Speaker.AgencyId }),
        ];
}
