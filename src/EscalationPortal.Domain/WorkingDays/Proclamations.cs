namespace EscalationPortal.Domain.WorkingDays;

/// <summary>The one-off and moved days since 2019, and the years whose lists have been published.</summary>
internal static class Proclamations
{
    private static readonly Nation[] All = Enum.GetValues<Nation>();

    // The Manx TT holiday went to the Friday before the August bank holiday in both years without races.
    private static readonly Proclamation[] Days =
    [
        new(new(2020, 5, 8), "Early May bank holiday (VE day)", All, HolidayRules.EarlyMay),
        new(new(2020, 8, 28), HolidayRules.TouristTrophy, [Nation.IsleOfMan], HolidayRules.TouristTrophy),
        new(new(2021, 8, 27), HolidayRules.TouristTrophy, [Nation.IsleOfMan], HolidayRules.TouristTrophy),
        new(new(2022, 6, 2), HolidayRules.Spring, All, HolidayRules.Spring),
        new(new(2022, 6, 3), "Platinum Jubilee bank holiday", All),
        new(new(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II", All),
        new(new(2023, 5, 8), "Bank holiday for the coronation of King Charles III", All),
        new(new(2026, 6, 15), "World Cup bank holiday", [Nation.Scotland]),
    ];

    public static IReadOnlyList<Proclamation> For(Nation nation, int year) =>
        [.. Days.Where(day => day.Date.Year == year && day.Nations.Contains(nation))];

    /// <summary>False where the year's list is not known here, so that its days are marked as computed.</summary>
    public static bool IsPublished(Nation nation, int year) =>
        nation is Nation.IsleOfMan ? year is 2022 or 2026 : year is >= 2019 and <= 2028;
}
