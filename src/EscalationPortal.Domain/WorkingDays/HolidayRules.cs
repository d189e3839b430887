namespace EscalationPortal.Domain.WorkingDays;

/// <summary>The standing rules: on which day each holiday falls before any weekend is made good.</summary>
internal static class HolidayRules
{
    public const string EarlyMay = "Early May bank holiday";
    public const string Spring = "Spring bank holiday";
    public const string TouristTrophy = "TT bank holiday";

    public static IEnumerable<(DateOnly Date, string Name)> For(Nation nation, int year) =>
        Everywhere(year)
            .Concat(
                nation switch
                {
                    Nation.EnglandAndWales => EasterAndAugust(year),
                    Nation.Scotland => Scottish(year),
                    Nation.NorthernIreland => EasterAndAugust(year).Concat(NorthernIrish(year)),
                    Nation.IsleOfMan => EasterAndAugust(year).Concat(Manx(year)),
                    _ => throw new ArgumentOutOfRangeException(nameof(nation), nation, "No bank holidays are known for this nation."),
                }
            );

    private static IEnumerable<(DateOnly Date, string Name)> Everywhere(int year) =>
        [
            (new(year, 1, 1), "New Year’s Day"),
            (Easter.Sunday(year).AddDays(-2), "Good Friday"),
            (FirstMonday(year, 5), EarlyMay),
            (LastMonday(year, 5), Spring),
            (new(year, 12, 25), "Christmas Day"),
            (new(year, 12, 26), "Boxing Day"),
        ];

    private static IEnumerable<(DateOnly Date, string Name)> EasterAndAugust(int year) =>
        [(Easter.Sunday(year).AddDays(1), "Easter Monday"), (LastMonday(year, 8), "Summer bank holiday")];

    private static IEnumerable<(DateOnly Date, string Name)> Scottish(int year) =>
        [(new(year, 1, 2), "2nd January"), (FirstMonday(year, 8), "Summer bank holiday"), (new(year, 11, 30), "St Andrew’s Day")];

    private static IEnumerable<(DateOnly Date, string Name)> NorthernIrish(int year) =>
        [(new(year, 3, 17), "St Patrick’s Day"), (new(year, 7, 12), "Battle of the Boyne (Orangemen’s Day)")];

    // The TT races end on the Friday of the week after the spring bank holiday.
    private static IEnumerable<(DateOnly Date, string Name)> Manx(int year) =>
        [(LastMonday(year, 5).AddDays(11), TouristTrophy), (new(year, 7, 5), "Tynwald Day")];

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((DayOfWeek.Monday - first.DayOfWeek + 7) % 7);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-((last.DayOfWeek - DayOfWeek.Monday + 7) % 7));
    }
}
