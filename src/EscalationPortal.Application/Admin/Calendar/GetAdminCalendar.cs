using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Calendar;

/// <summary>The days off of the actor's partnership in one year, and who changed its calendar .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Year">The calendar year; null for the year it is in London.</param>
/// <param name="Before">The last change of the page before; null for the latest changes.</param>
public sealed record GetAdminCalendar(Actor Actor, int? Year, int? Before) : IRequest<AdminCalendar>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Partnership">Display name.</param>
/// <param name="Year">The year.</param>
/// <param name="Days">Days off, and bank holidays that are worked here, in the order of their dates.</param>
/// <param name="Changes">Latest first, of all years.</param>
/// <param name="Earlier">Where earlier changes begin; null when there are none.</param>
public sealed record AdminCalendar(
    string Partnership,
    int Year,
    IReadOnlyList<CalendarDay> Days,
    IReadOnlyList<CalendarChangeEntry> Changes,
    int? Earlier
)
{
    /// <summary>Changes on one page.</summary>
    public const int Size = 20;

    /// <summary>Whether the year before can be shown.</summary>
    public bool HasBefore => Year > CalendarText.FirstYear;

    /// <summary>Whether the year after can be shown.</summary>
    public bool HasAfter => Year < CalendarText.LastYear;
}

/// <summary>A day of the calendar.</summary>
/// <param name="Day">As deadlines skip it; for a bank holiday that is worked, as they would.</param>
/// <param name="Local">What the partnership's own entry does; null where it has none.</param>
public sealed record CalendarDay(Holiday Day, LocalDayKind? Local);

internal sealed class GetAdminCalendarHandler(PortalDb db, ProtocolProvider protocols, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetAdminCalendar, AdminCalendar>
{
    public async Task<AdminCalendar> Handle(GetAdminCalendar query, CancellationToken cancellationToken)
    {
        await protocols.OpenTo(query.Actor, cancellationToken);
        var year = query.Year ?? LondonTime.DateOf(clock.GetUtcNow()).Year;
        if (year is < CalendarText.FirstYear or > CalendarText.LastYear)
        {
            throw new NotFoundException();
        }

        var (partnership, _, days, _) = await calendars.InForce(query.Actor.Partnership, cancellationToken);
        var changes = await db
            .CalendarChanges.AsNoTracking()
            .Where(change => change.Partnership == query.Actor.Partnership && (query.Before == null || change.Version < query.Before))
            .OrderByDescending(change => change.Version)
            .Take(AdminCalendar.Size + 1)
            .ToListAsync(cancellationToken);
        List<CalendarChangeEntry> page = [.. changes.Take(AdminCalendar.Size)];
        return new AdminCalendar(
            partnership.Name,
            year,
            [.. DaysOf(days, year)],
            page,
            changes.Count > AdminCalendar.Size ? page[^1].Version : null
        );
    }

    private static IEnumerable<CalendarDay> DaysOf(LocalDays days, int year)
    {
        var entries = days.Entries.Where(entry => entry.Date.Year == year).ToDictionary(entry => entry.Date);
        var off = days.Calendar.HolidaysIn(year).Select(day => new CalendarDay(day, entries.GetValueOrDefault(day.Date)?.Kind));
        var worked = entries
            .Values.Where(entry => entry.Kind == LocalDayKind.Removed)
            .Select(entry => new CalendarDay(new Holiday(entry.Date, entry.Name, HolidayOrigin.Local), LocalDayKind.Removed));
        return off.Concat(worked).OrderBy(day => day.Day.Date);
    }
}
