namespace EscalationPortal.Domain.WorkingDays;

/// <summary>
/// The bank holidays of a nation: standing rules, with the proclaimed one-off and moved days as data. From 2019 to 2028 they agree with
/// the published lists of England and Wales, Scotland and Northern Ireland, and with those of the Isle of Man for 2022 and 2026; the
/// days of other years are marked <see cref="HolidayOrigin.Computed"/>.
/// </summary>
public static class BankHolidays
{
    /// <summary>Every day taken off in a year, in date order; always a Monday to Friday, and never two on one day.</summary>
    public static IReadOnlyList<Holiday> For(Nation nation, int year)
    {
        var proclaimed = Proclamations.For(nation, year);
        var moved = proclaimed.Select(day => day.InPlaceOf).ToHashSet();
        var origin = Proclamations.IsPublished(nation, year) ? HolidayOrigin.Rule : HolidayOrigin.Computed;

        var nominal = proclaimed
            .Select(day => new Holiday(day.Date, day.Name, HolidayOrigin.Proclaimed))
            .Concat(
                HolidayRules
                    .For(nation, year)
                    .Where(day => !moved.Contains(day.Name))
                    .Select(day => new Holiday(day.Date, day.Name, origin))
            );
        return [.. MakeWeekendsGood(nominal).OrderBy(day => day.Date)];
    }

    // Days that fall on a weekday keep it; the others then take, in date order, the next weekday that is still free. So Christmas Day on
    // a Sunday goes past Boxing Day to Tuesday, and in Scotland New Year's Day on a Sunday goes past 2 January.
    private static List<Holiday> MakeWeekendsGood(IEnumerable<Holiday> nominal)
    {
        var byPlace = nominal.ToLookup(day => day.Date.IsWeekend());
        var kept = byPlace[false].ToList();
        var taken = kept.Select(day => day.Date).ToHashSet();
        foreach (var day in byPlace[true].OrderBy(day => day.Date))
        {
            var date = day.Date;
            while (date.IsWeekend() || !taken.Add(date))
                date = date.AddDays(1);
            kept.Add(day with { Date = date, IsSubstitute = true });
        }
        return kept;
    }
}
