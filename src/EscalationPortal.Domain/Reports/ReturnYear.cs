using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Reports;

/// <summary>The year of a return, by the protocol's first month (A-63).</summary>
/// <param name="Starting">Calendar year in which it begins.</param>
/// <param name="FirstMonth">Month, 1 to 12.</param>
public sealed record ReturnYear(int Starting, int FirstMonth)
{
    public DateOnly First => new(Starting, FirstMonth, 1);

    public DateOnly Last => First.AddYears(1).AddDays(-1);

    /// <summary>Such as "April 2025 to March 2026".</summary>
    public string Name =>
        $"{First.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)} to "
        + $"{Last.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>First moment of the year in London.</summary>
    public DateTimeOffset From => LondonTime.StartOf(First);

    /// <summary>First moment after the year in London.</summary>
    public DateTimeOffset Until => LondonTime.StartOf(First.AddYears(1));

    /// <summary>The year in which a day falls.</summary>
    public static ReturnYear Of(DateOnly day, int firstMonth) => new(day.Month >= firstMonth ? day.Year : day.Year - 1, firstMonth);
}
