using System.Collections.Concurrent;

namespace EscalationPortal.Domain.WorkingDays;

/// <summary>
/// The working days of one partnership: Monday to Friday, without its nation's bank holidays and with its local days.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly Dictionary<DateOnly, LocalDay> local = [];
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, Holiday>> years = new();

    /// <summary>Refuses two local days on one date, since one of them would be silently lost.</summary>
    public WorkingDayCalendar(Nation nation, IEnumerable<LocalDay>? localDays = null)
    {
        Nation = nation;
        foreach (var day in localDays ?? [])
        {
            if (!local.TryAdd(day.Date, day))
                throw new ArgumentException($"Two local days are given for {DateWords.Full(day.Date)}.", nameof(localDays));
        }
    }

    public Nation Nation { get; }

    /// <summary>The days taken off in a year, in date order, local days included.</summary>
    public IReadOnlyList<Holiday> HolidaysIn(int year) => [.. Year(year).Values.OrderBy(day => day.Date)];

    /// <summary>The holiday on that date; none on an ordinary weekend.</summary>
    public Holiday? HolidayOn(DateOnly date) => Year(date.Year).GetValueOrDefault(date);

    public bool IsWorkingDay(DateOnly date) => !date.IsWeekend() && HolidayOn(date) is null;

    /// <summary>The first working day after that date.</summary>
    public DateOnly NextWorkingDay(DateOnly date)
    {
        do date = date.AddDays(1);
        while (!IsWorkingDay(date));
        return date;
    }

    /// <summary>
    /// The date on which that many working days have passed. Day 1 is the next working day after the start, whether or not the start is
    /// one itself; no days give the start back.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var date = start;
        for (var day = 0; day < workingDays; day++)
            date = NextWorkingDay(date);
        return date;
    }

    /// <summary>
    /// How many working days lie after <paramref name="from"/>, up to and including <paramref name="to"/>; 0 where that is not later.
    /// </summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var date = from; date < to; )
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date))
                count++;
        }
        return count;
    }

    private IReadOnlyDictionary<DateOnly, Holiday> Year(int year) => years.GetOrAdd(year, WithLocalDays);

    private Dictionary<DateOnly, Holiday> WithLocalDays(int year)
    {
        var days = BankHolidays.For(Nation, year).ToDictionary(day => day.Date);
        foreach (var day in local.Values.Where(day => day.Date.Year == year))
        {
            if (day.Kind is LocalDayKind.Removed)
                days.Remove(day.Date);
            else
                days[day.Date] = new Holiday(day.Date, day.Name, HolidayOrigin.Local);
        }
        return days;
    }
}
