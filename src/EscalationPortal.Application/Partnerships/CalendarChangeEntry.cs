using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Who changed a partnership's calendar, how and when. Append-only; each change makes the next version of the calendar .</summary>
public sealed class CalendarChangeEntry
{
    public required string Partnership { get; init; }

    /// <summary>Version of the calendar after the change; before the first one it is zero.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Name of the person as it stood.</summary>
    public required string ChangedBy { get; init; }

    public required CalendarChangeKind Kind { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Where a bank holiday was moved; null for other changes.</summary>
    public DateOnly? MovedTo { get; init; }

    /// <summary>Name of the day.</summary>
    public required string DayName { get; init; }

    /// <summary>The entry for a change without fault.</summary>
    public static CalendarChangeEntry Of(Actor actor, CalendarInForce before, CalendarChange change, DateTimeOffset now) => new()
    {
        Partnership = actor.Partnership,
        Version = before.Version + 1,
        At = now,
        PersonId = actor.SelfId,
        ChangedBy = actor.NameInFull,
        Kind = change.Kind,
        Date = change.Date,
        MovedTo = change.To,
        DayName = before.Days.NameOf(change),
    };
}
