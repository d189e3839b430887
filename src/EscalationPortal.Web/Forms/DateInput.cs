using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Web.Forms;

/// <summary>A date in three boxes, kept exactly as typed so that a wrong one is shown again as it was written.</summary>
public sealed class DateInput
{
    public string? Day { get; set; }

    /// <summary>A number, or the name of a month in English ("July", "jul").</summary>
    public string? Month { get; set; }

    /// <summary>Four figures: two could be either century.</summary>
    public string? Year { get; set; }

    public bool IsEmpty => Typed.IsEmpty;

    private TypedDate Typed =>
        new()
        {
            Day = Day,
            Month = Month,
            Year = Year,
        };

    public static DateInput From(DateOnly? date)
    {
        var typed = TypedDate.From(date);
        return new()
        {
            Day = typed.Day,
            Month = typed.Month,
            Year = typed.Year,
        };
    }

    /// <inheritdoc cref="TypedDate.TryRead"/>
    public bool TryRead(out DateOnly date) => Typed.TryRead(out date);

    public DateOnly? Read() => Typed.Read();

    /// <inheritdoc cref="TypedDate.Problem"/>
    public string? Problem(string subject) => Typed.Problem(subject);
}
