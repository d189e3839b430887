using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Web.Forms;

/// <summary>Reads typed dates for a command; what is no day is refused beside its field.</summary>
public static class TypedDates
{
    /// <summary>A date that must be there.</summary>
    /// <param name="typed">The three boxes.</param>
    /// <param name="field">Its name in <c>Input</c>.</param>
    /// <param name="subject">What the date is of, with its article: "the date of filing".</param>
    public static DateOnly Needed(this DateInput typed, string field, string subject) =>
        typed.TryRead(out var date) ? date : throw new ValidationException([new ValidationFailure(field, typed.Problem(subject))]);

    /// <summary>A date that may be left empty, but not half written.</summary>
    public static DateOnly? Optional(this DateInput typed, string field, string subject) => typed.IsEmpty ? null : typed.Needed(field, subject);
}
