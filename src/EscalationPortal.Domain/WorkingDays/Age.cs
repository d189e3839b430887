namespace EscalationPortal.Domain.WorkingDays;

/// <summary>
/// Ages of disputes and stages in days, or hours where it must not wait, and of people in years, months or days.
/// </summary>
public static class Age
{
    private const int MonthsInWords = 24;

    /// <summary>
    /// Whole London dates from one moment to another: 0 on the same day, 1 from 23:59 to 00:01; below 0 where the second is earlier.
    /// </summary>
    public static int DaysBetween(DateTimeOffset since, DateTimeOffset now) =>
        LondonTime.DateOf(now).DayNumber - LondonTime.DateOf(since).DayNumber;

    /// <summary>
    /// Whole hours that have passed from one moment to another, nights and weekends included; 0 where the second is earlier.
    /// </summary>
    public static int HoursBetween(DateTimeOffset since, DateTimeOffset now) => Math.Max(0, (int)(now - since).TotalHours);

    /// <summary>Completed years on a date. Refuses a date before the birth.</summary>
    public static int InYears(DateOnly born, DateOnly on) => CompletedMonths(born, on) / 12;

    /// <summary>
    /// "3" from two years on, "5 months" before that, "24 days" in the first month; "not yet born" before the birth.
    /// </summary>
    public static string InWords(DateOnly born, DateOnly on)
    {
        if (on < born)
            return "not yet born";
        return CompletedMonths(born, on) switch
        {
            0 => Counted(on.DayNumber - born.DayNumber, "day"),
            < MonthsInWords and var months => Counted(months, "month"),
            var months => $"{months / 12}",
        };
    }

    // A month without the day of the birth is complete on the first of the next one; so a person born on 29 February has the birthday on
    // 1 March in common years. This is our reading: the portal shows ages and decides nothing by them.
    private static int CompletedMonths(DateOnly born, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(on, born);
        return ((on.Year - born.Year) * 12) + on.Month - born.Month - (on.Day < born.Day ? 1 : 0);
    }

    private static string Counted(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
