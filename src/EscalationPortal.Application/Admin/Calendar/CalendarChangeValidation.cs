using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;

namespace EscalationPortal.Application.Admin.Calendar;

/// <summary>A change of the calendar as it is typed.</summary>
public interface ICalendarChangeRequest
{
    CalendarChangeKind Kind { get; }

    DateOnly? Date { get; }

    string? Name { get; }

    DateOnly? To { get; }
}

/// <summary>The shape of a change, the same before it is shown and before it is made.</summary>
internal abstract class CalendarChangeValidation<T> : AbstractValidator<T>
    where T : ICalendarChangeRequest
{
    protected CalendarChangeValidation()
    {
        RuleFor(request => request.Kind).IsInEnum().WithMessage("Choose what to do");
        Day(request => request.Date, "Enter the date");
        When(request => request.Kind == CalendarChangeKind.Added, () => RuleFor(request => request.Name).Line("Enter a name for the day"));
        When(
            request => request.Kind == CalendarChangeKind.Moved,
            () => Day(request => request.To, "Enter the day on which it is held here")
        );
    }

    private void Day(System.Linq.Expressions.Expression<Func<T, DateOnly?>> day, string missing) =>
        RuleFor(day)
            .NotNull()
            .WithMessage(missing)
            .Must(date => date is null or { Year: >= CalendarText.FirstYear and <= CalendarText.LastYear })
            .WithMessage($"Enter a date between {CalendarText.FirstYear} and {CalendarText.LastYear}");
}

/// <summary>Reads a change whose shape is right.</summary>
internal static class CalendarChangeRequests
{
    /// <summary>What does not belong to this kind of change is left out.</summary>
    public static CalendarChange Change(this ICalendarChangeRequest request) =>
        new(
            request.Kind,
            request.Date!.Value,
            request.Kind == CalendarChangeKind.Added ? request.Name!.Trim() : null,
            request.Kind == CalendarChangeKind.Moved ? request.To : null
        );
}
