using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Partnerships;

/// <summary>When so many working days of a partnership are over. Anyone may ask.</summary>
/// <param name="Partnership">Its key.</param>
/// <param name="From">When the clock starts: a date, a London date and time, or a moment with its offset from UTC.</param>
/// <param name="WorkingDays">How many working days it runs, in figures.</param>
public sealed record GetDue(string Partnership, string? From, string? WorkingDays) : IRequest<Deadline>;

internal sealed class GetDueValidator : AbstractValidator<GetDue>
{
    public GetDueValidator()
    {
        RuleFor(query => query.From)
            .Must(from => CalendarText.Start(from) is not null)
            .WithMessage(
                $"Give the start as a date or a date and time between {CalendarText.FirstYear} and {CalendarText.LastYear}, such "
                    + "as 2026-07-03 or 2026-07-03T15:00."
            );
        RuleFor(query => query.WorkingDays)
            .Must(days => CalendarText.WorkingDays(days) is not null)
            .WithMessage($"Give a number of working days from 1 to {CalendarText.MostDays}.");
    }
}

internal sealed class GetDueHandler(Calendars calendars) : IRequestHandler<GetDue, Deadline>
{
    public async Task<Deadline> Handle(GetDue query, CancellationToken cancellationToken)
    {
        var (_, calendar) = await calendars.Of(query.Partnership, cancellationToken);
        return new Deadline(CalendarText.Start(query.From)!.Value, CalendarText.WorkingDays(query.WorkingDays)!.Value, calendar);
    }
}
