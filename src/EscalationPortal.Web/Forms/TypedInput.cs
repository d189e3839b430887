using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// Reads what was typed for a command. What cannot be read is a fault beside its field; what was left empty is null, and the command
/// says whether it may be.
/// </summary>
public static class TypedInput
{
    /// <summary>A date.</summary>
    /// <param name="faults">Where the fault goes.</param>
    /// <param name="field">Name of the field: "Input.On".</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="subject">What the date is of, with its article.</param>
    public static DateOnly? Day(this ModelStateDictionary faults, string field, DateInput typed, string subject)
    {
        if (!typed.IsEmpty && typed.Problem(subject) is { } problem)
        {
            faults.AddModelError(field, problem);
        }

        return typed.Read();
    }

    /// <summary>A time of day.</summary>
    public static TimeOnly? Time(this ModelStateDictionary faults, string field, string? typed)
    {
        if (TimeText.TryRead(typed, out var time))
        {
            return time;
        }

        if (!string.IsNullOrWhiteSpace(typed))
        {
            faults.AddModelError(field, "Enter the time in figures, for example 14:30");
        }

        return null;
    }
}
