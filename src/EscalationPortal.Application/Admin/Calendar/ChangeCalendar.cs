using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace EscalationPortal.Application.Admin.Calendar;

/// <summary>
/// Changes the calendar of the actor's partnership, as it was shown before. The answer is the year of the change.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="SeenVersion">The version of the calendar for which the effect was shown.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Date">The day.</param>
/// <param name="Name">Of a day that is added.</param>
/// <param name="To">Where a bank holiday is moved.</param>
public sealed record ChangeCalendar(
    Actor Actor,
    Guid FormToken,
    int SeenVersion,
    CalendarChangeKind Kind,
    DateOnly? Date,
    string? Name = null,
    DateOnly? To = null
) : ICommand, ICalendarChangeRequest;

internal sealed class ChangeCalendarValidator : CalendarChangeValidation<ChangeCalendar>;

internal sealed class ChangeCalendarHandler(
    PortalDb db,
    ProtocolProvider protocols,
    Calendars calendars,
    OpenDeadlines deadlines,
    TimeProvider clock
) : IRequestHandler<ChangeCalendar, string>
{
    public async Task<string> Handle(ChangeCalendar command, CancellationToken cancellationToken)
    {
        await protocols.OpenTo(command.Actor, cancellationToken);
        var (before, change) = (await calendars.InForce(command.Actor.Partnership, cancellationToken), command.Change());
        if (before.Version != command.SeenVersion)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "calendar-changed",
                    "The calendar was changed since this page was opened. Look at what your change does now."
                )
            );
        }

        if (before.Days.FaultsOf(change) is { Count: > 0 } faults)
        {
            throw new ValidationException(faults.Select(fault => new ValidationFailure(fault.Field, fault.Message)));
        }

        Keep(command.Actor.Partnership, before.Days.Entries, before.Days.After(change).Entries);
        await deadlines.Move(command.Actor.Partnership, before.Days.After(change).Calendar, before.Version + 1, cancellationToken);
        // two at once make the same version, and the second is refused by the key
        db.CalendarChanges.Add(
            CalendarChangeEntry.Of(command.Actor, before.Version, change, before.Days.NameOf(change), clock.GetUtcNow())
        );
        return change.Date.Year.ToString(CultureInfo.InvariantCulture);
    }

    private void Keep(string partnership, IReadOnlyList<LocalDay> before, IReadOnlyList<LocalDay> after)
    {
        db.LocalDays.RemoveRange(before.Except(after).Select(Entry));
        db.LocalDays.AddRange(after.Except(before).Select(Entry));

        LocalDayEntry Entry(LocalDay day) =>
            new()
            {
                Partnership = partnership,
                Date = day.Date,
                Name = day.Name,
                Kind = day.Kind,
            };
    }
}
