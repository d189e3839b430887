using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>Dates and times as the scenarios write them.</summary>
internal static class ScenarioDates
{
    /// <summary>Such as "2026-03-26".</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Such as "16:52", a London time.</summary>
    public static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as "2026-03-26 16:52", a London date and time.</summary>
    public static DateTimeOffset At(string text) => LondonTime.At(Day(text[..10]), Time(text[11..]));
}
