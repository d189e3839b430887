using System.Text.Json;
using EscalationPortal.Application.Partnerships;

namespace EscalationPortal.Web.Api;

/// <summary>A year of a partnership's holidays.</summary>
/// <param name="Partnership">Key.</param>
/// <param name="Name">Display name.</param>
/// <param name="Nation">Whose bank holidays count, as definitions write it.</param>
/// <param name="Year">The year.</param>
/// <param name="Days">In the order of their dates; weekends are not listed.</param>
internal sealed record CalendarAnswer(string Partnership, string Name, string Nation, int Year, IReadOnlyList<HolidayAnswer> Days)
{
    public static CalendarAnswer Of(CalendarYear calendar) =>
        new(
            calendar.Partnership.Key,
            calendar.Partnership.Name,
            Word(calendar.Partnership.Nation),
            calendar.Year,
            [.. calendar.Days.Select(day => new HolidayAnswer(day.Date, day.Name, Word(day.Origin), day.IsSubstitute))]
        );

    private static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

/// <summary>A day that is not worked.</summary>
/// <param name="Date">The day taken off.</param>
/// <param name="Name">As published.</param>
/// <param name="Origin">rule, proclaimed, local, or computed where the year's list is not published yet.</param>
/// <param name="Substitute">Whether it stands in for a day on a weekend.</param>
internal sealed record HolidayAnswer(DateOnly Date, string Name, string Origin, bool Substitute);
