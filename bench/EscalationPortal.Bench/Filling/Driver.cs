using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Bench.Filling;

/// <summary>
/// Raises disputes of one protocol and drives each by the domain's own verbs, as whoever is asked, now and then by an act that nobody
/// asked for. What a rule refuses changes nothing and is not counted.
/// </summary>
internal sealed class Driver(BenchPeople cast, Protocol protocol, Guid version, Random random, DateTimeOffset until)
{
    private static readonly DisputeAction[] OfRoles =
    [
        DisputeAction.GiveBoardAdvice,
        DisputeAction.RecordBoardStep,
        DisputeAction.RecordBoardResult,
        DisputeAction.ConcludeTrack,
    ];

    private static readonly DisputeAction[] Unasked =
    [
        DisputeAction.Acknowledge,
        DisputeAction.Respond,
        DisputeAction.Respond,
        DisputeAction.RecordOwnFile,
        DisputeAction.ProposeTarget,
        DisputeAction.AgreeTarget,
        DisputeAction.MarkUrgent,
        DisputeAction.InvolveAgency,
        DisputeAction.StartTrack,
        DisputeAction.RecordAgreement,
        DisputeAction.RecordAgreement,
        DisputeAction.RecordDecision,
        DisputeAction.ReferPolicy,
        DisputeAction.Withdraw,
    ];

    private readonly WorkingDayCalendar calendar = new(protocol.Partnership.Nation);
    private readonly Acts acts = new(cast, random);

    /// <summary>A dispute raised at this moment and driven for some acts, none of them later than today.</summary>
    public Driven Drive(string reference, DateTimeOffset raisedAt)
    {
        var now = Exact(raisedAt);
        var facts = Raising.Facts(cast, protocol, version, reference, random, now);
        var dispute = Dispute.Raise(ActOf(cast.With(facts.Raiser.PersonId), now), facts);
        var driven = new Driven(
            dispute,
            [.. Messages(dispute, 0, now)],
            [Audited(cast.With(facts.Raiser.PersonId).Actor, nameof(RaiseDispute), now, reference)]
        );
        return Go(driven, Length(), now);
    }

    private Driven Go(Driven driven, int length, DateTimeOffset now)
    {
        var dispute = driven.Dispute;
        List<OutboxMessage> messages = [.. driven.Messages];
        List<AuditEntry> audit = [.. driven.Audit];
        for (var tries = 0; dispute.History.Count < length && tries < 4 * length; tries++)
        {
            var next = Exact(now.AddMinutes(random.Next(30, 5 * 24 * 60)));
            if (next > until)
            {
                break;
            }

            if (Choose(dispute) is not var (who, action))
            {
                break;
            }

            var told = dispute.Notices.Count;
            if (Done(dispute, action, ActOf(who, next)))
            {
                now = next;
                messages.AddRange(Messages(dispute, told, now));
                audit.Add(Audited(who.Actor, action.ToString(), now, dispute.Reference));
            }
        }

        return new Driven(dispute, messages, audit);
    }

    /// <summary>Five entries on the whole: most cases are short, some go all the way.</summary>
    private int Length() =>
        random.Next(100) switch
        {
            < 8 => 1,
            < 70 => random.Next(2, 6),
            < 90 => random.Next(5, 9),
            _ => random.Next(10, 26),
        };

    private (Colleague Who, DisputeAction Action)? Choose(Dispute dispute)
    {
        if (random.Next(6) == 0)
        {
            var place = dispute.Participants[random.Next(dispute.Participants.Count)];
            return (cast.With(place.PersonId), Unasked[random.Next(Unasked.Length)]);
        }

        List<(Colleague, DisputeAction)> asked =
        [
            .. dispute
                .Participants.Where(place => place.PendingAction is not null)
                .Select(place => (cast.With(place.PersonId), place.PendingAction!.Value)),
        ];
        asked.AddRange(
            dispute
                .PendingRoles.SelectMany(OfRole)
                .Where(ask => DisputeWorkflow.Refuse(dispute, protocol, ask.Who.Actor, ask.Action) is null)
        );
        return asked.Count == 0 ? null : asked[random.Next(asked.Count)];
    }

    private IEnumerable<(Colleague Who, DisputeAction Action)> OfRole(string role) =>
        cast.Board.Where(person => person.Actor.Holds(role)).SelectMany(person => OfRoles.Select(action => (person, action)));

    private bool Done(Dispute dispute, DisputeAction action, Act act)
    {
        if (DisputeWorkflow.Refuse(dispute, protocol, act.Actor, action) is not null)
        {
            return false;
        }

        try
        {
            acts.Do(dispute, action, act);
            return true;
        }
        catch (RuleBrokenException)
        {
            return false; // arguments that do not fit: drawn anew the next time
        }
    }

    private Act ActOf(Colleague who, DateTimeOffset now) => new(protocol, who.Actor, now) { Calendar = calendar };

    /// <summary>A notice to a role goes to everybody who holds it.</summary>
    private IEnumerable<OutboxMessage> Messages(Dispute dispute, int before, DateTimeOffset now) =>
        from notice in dispute.Notices.Skip(before)
        from holder in notice.RoleKey is { } role
            ? cast.Board.Where(person => person.Actor.Holds(role)).Select(person => (Guid?)person.Id)
            : [notice.PersonId]
        select new OutboxMessage(dispute, notice with { PersonId = holder }, now);

    private static AuditEntry Audited(Actor actor, string what, DateTimeOffset now, string reference) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            Partnership = actor.Partnership,
            At = now,
            PersonId = actor.PersonId,
            Name = actor.Name,
            Post = actor.Post,
            Kind = AuditKind.Done,
            What = what,
            Reference = reference,
        };

    /// <summary>To the microsecond, as the database keeps it.</summary>
    private static DateTimeOffset Exact(DateTimeOffset moment) =>
        new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
