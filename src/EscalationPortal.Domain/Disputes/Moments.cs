using System.Globalization;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Dates and times in the words of the history.</summary>
internal static class Moments
{
    public static string Day(DateOnly on) => on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string DayAndTime(DateOnly on, TimeOnly? at) => at is { } time ? $"{Day(on)}, {Time(time)}" : Day(on);

    public static string DayAndTimes(DateOnly on, TimeOnly from, TimeOnly? to) =>
        to is { } end ? $"{Day(on)}, {Time(from)} to {Time(end)}" : $"{Day(on)}, {Time(from)}";

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
