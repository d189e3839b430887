using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Partnerships;

/// <summary>The holidays of a partnership in one year. Anyone may ask.</summary>
/// <param name="Partnership">Its key.</param>
/// <param name="Year">The calendar year, in figures.</param>
public sealed record GetCalendar(string Partnership, string? Year) : IRequest<CalendarYear>;

/// <summary>A year of holidays.</summary>
public sealed record CalendarYear(PartnershipIdentity Partnership, int Year, IReadOnlyList<Holiday> Days);

internal sealed class GetCalendarValidator : AbstractValidator<GetCalendar>
{
    public GetCalendarValidator() =>
        RuleFor(query => query.Year)
            .Must(year => CalendarText.Year(year) is not null)
            .WithMessage($"Give a year from {CalendarText.FirstYear} to {CalendarText.LastYear} in figures, such as 2026.");
}

internal sealed class GetCalendarHandler(Calendars calendars) : IRequestHandler<GetCalendar, CalendarYear>
{
    public async Task<CalendarYear> Handle(GetCalendar query, CancellationToken cancellationToken)
    {
        var (partnership, calendar) = await calendars.Of(query.Partnership, cancellationToken);
        var year = CalendarText.Year(query.Year)!.Value;
        return new CalendarYear(partnership, year, calendar.HolidaysIn(year));
    }
}
