using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// Who changed a partnership's calendar, how and when. Append-only; each change makes the next version of the calendar.
/// </summary>
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
    /// <param name="actor">Who changes it.</param>
    /// <param name="before">Version of the calendar before the change.</param>
    /// <param name="change">What changes.</param>
    /// <param name="dayName">Name of the day.</param>
    /// <param name="now">When.</param>
    public static CalendarChangeEntry Of(Actor actor, int before, CalendarChange change, string dayName, DateTimeOffset now) =>
        new()
        {
            Partnership = actor.Partnership,
            Version = before + 1,
            At = now,
            PersonId = actor.SelfId,
            ChangedBy = actor.NameInFull,
            Kind = change.Kind,
            Date = change.Date,
            MovedTo = change.To,
            DayName = dayName,
        };
}
