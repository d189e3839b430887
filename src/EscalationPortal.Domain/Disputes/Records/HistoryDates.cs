using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Dates and times in the words of the history.</summary>
internal static class HistoryDates
{
    public static string Day(DateOnly on) => on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string DayAndTime(DateOnly on, TimeOnly? at) => at is { } time ? $"{Day(on)}, {Time(time)}" : Day(on);

    public static string DayAndTimes(DateOnly on, TimeOnly from, TimeOnly? to) =>
        to is { } end ? $"{Day(on)}, {Time(from)} to {Time(end)}" : $"{Day(on)}, {Time(from)}";

    /// <summary>
    /// The moment for which something is taken that is known by its day: its time, else the end of that day, but never later than it
    /// was written down. So nothing counts as earlier than it can be shown to have been.
    /// </summary>
    public static DateTimeOffset WithinDay(DateOnly on, TimeOnly? at, DateTimeOffset? writtenAt)
    {
        var end = LondonTime.At(on, at ?? new TimeOnly(23, 59));
        return at is null && writtenAt is { } written && written < end && LondonTime.DateOf(written) == on ? written : end;
    }

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
