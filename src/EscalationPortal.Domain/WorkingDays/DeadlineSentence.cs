namespace EscalationPortal.Domain.WorkingDays;

/// <summary>Words for a deadline, such as "Due Friday 3 July: 1 working day from Thursday 2 July."</summary>
internal static class DeadlineSentence
{
    public static string For(Deadline deadline)
    {
        var days = deadline.WorkingDays == 1 ? "1 working day" : $"{deadline.WorkingDays} working days";
        return $"Due {Day(deadline.Due, deadline)}: {days} from {Start(deadline)}{Skipped(deadline)}.";
    }

    // The start's weekend needs no mention among the skipped days: "not a working day" has said it (A-85).
    private static string Start(Deadline deadline)
    {
        var (start, calendar) = (deadline.Start, deadline.Calendar);
        var day = start.Year == deadline.Due.Year ? DateWords.WithoutYear(start) : DateWords.Full(start);
        if (calendar.IsWorkingDay(start))
            return day;

        var name = calendar.HolidayOn(start) is { } holiday ? $" ({Plain(holiday.Name)})" : "";
        return $"{day}{name}, not a working day, so {Day(calendar.NextWorkingDay(start), deadline)} is day 1";
    }

    private static string Skipped(Deadline deadline)
    {
        var between = Between(deadline.Start, deadline.Due).ToList();
        var weekends = between.Count(date => date.DayOfWeek is DayOfWeek.Saturday);
        var holidays = between.Where(date => !date.IsWeekend()).Select(deadline.Calendar.HolidayOn).OfType<Holiday>();

        List<string> skipped =
        [
            .. Weekends(weekends),
            .. holidays.Select(day => $"{WithArticle(Plain(day.Name))} ({Day(day.Date, deadline)})"),
        ];
        return skipped.Count == 0 ? "" : $"; skips {Listed(skipped)}";
    }

    private static IEnumerable<string> Weekends(int count) =>
        count switch
        {
            0 => [],
            1 => ["the weekend"],
            2 => ["the weekends"],
            _ => [$"{count} weekends"],
        };

    // The date follows in brackets, so brackets of the name itself, as in "Battle of the Boyne (Orangemen’s Day)", are left out.
    private static string Plain(string name) => name.Split(" (")[0];

    private static string WithArticle(string name) =>
        name.Contains("bank holiday", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Battle of", StringComparison.Ordinal)
            ? $"the {name}"
            : name;

    private static string Listed(List<string> parts) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Day(DateOnly date, Deadline deadline) =>
        date.Year == deadline.Start.Year ? DateWords.WithoutYear(date) : DateWords.Full(date);

    private static IEnumerable<DateOnly> Between(DateOnly start, DateOnly due)
    {
        for (var date = start.AddDays(1); date < due; date = date.AddDays(1))
            yield return date;
    }
}
