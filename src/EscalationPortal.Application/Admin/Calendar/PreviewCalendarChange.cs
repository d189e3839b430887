using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Admin.Calendar;

/// <summary>What a change of the calendar would do, before it is made .</summary>
public sealed record PreviewCalendarChange(Actor Actor, CalendarChangeKind Kind, DateOnly? Date, string? Name = null, DateOnly? To = null)
    : IRequest<CalendarPreview>,
        IGuardedQuery,
        ICalendarChangeRequest;

/// <summary>The answer.</summary>
/// <param name="Change">The change.</param>
/// <param name="Version">Version of the calendar that was looked at.</param>
/// <param name="Faults">Why the change cannot be made; empty when it can.</param>
/// <param name="Days">The days on which it bears; empty when it cannot be made.</param>
/// <param name="Moves">The open deadlines that it would move; empty when it cannot be made.</param>
public sealed record CalendarPreview(
    CalendarChange Change,
    int Version,
    IReadOnlyList<DayFault> Faults,
    IReadOnlyList<ChangedDay> Days,
    IReadOnlyList<DeadlineMove> Moves
);

/// <summary>A day before and after a change; null where it is an ordinary day.</summary>
public sealed record ChangedDay(DateOnly Date, Holiday? Before, Holiday? After);

/// <summary>A deadline that a change would move; nothing of the case but its reference.</summary>
/// <param name="Reference">Which case.</param>
/// <param name="Clock">What the clock is for, in the protocol's words.</param>
/// <param name="DueBefore">When it is due now.</param>
/// <param name="DueAfter">When it would be due.</param>
public sealed record DeadlineMove(string Reference, string Clock, DateOnly DueBefore, DateOnly DueAfter);

internal sealed class PreviewCalendarChangeValidator : CalendarChangeValidation<PreviewCalendarChange>;

internal sealed class PreviewCalendarChangeHandler(ProtocolProvider protocols, Calendars calendars, OpenDeadlines deadlines)
    : IRequestHandler<PreviewCalendarChange, CalendarPreview>
{
    public async Task<CalendarPreview> Handle(PreviewCalendarChange query, CancellationToken cancellationToken)
    {
        await protocols.OpenTo(query.Actor, cancellationToken);
        var (before, change) = (await calendars.InForce(query.Actor.Partnership, cancellationToken), query.Change());
        var faults = before.Days.FaultsOf(change);
        if (faults.Count > 0)
        {
            return new CalendarPreview(change, before.Version, faults, [], []);
        }

        var after = before.Days.After(change);
        var days = change.Days.Select(day => new ChangedDay(day, before.Days.Calendar.HolidayOn(day), after.Calendar.HolidayOn(day)));
        return new CalendarPreview(
            change,
            before.Version,
            [],
            [.. days],
            await deadlines.Moves(query.Actor.Partnership, after.Calendar, before.Version + 1, cancellationToken)
        );
    }
}
