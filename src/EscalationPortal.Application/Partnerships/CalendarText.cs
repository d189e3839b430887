using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Years, starts and numbers of days as other systems write them.</summary>
internal static class CalendarText
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;
    public const int MostDays = 250;

    private static readonly string[] LocalTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    /// <summary>A year whose holidays can be told.</summary>
    public static int? Year(string? text) => Whole(text) is { } year and >= FirstYear and <= LastYear ? year : null;

    /// <summary>How many working days a clock runs.</summary>
    public static int? WorkingDays(string? text) => Whole(text) is { } days and >= 1 and <= MostDays ? days : null;

    /// <summary>The London date on which a clock starts: a date, a London date and time, or a moment with its offset.</summary>
    public static DateOnly? Start(string? text) => Date(text) is { } date && date.Year is >= FirstYear and <= LastYear ? date : null;

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : DateTime.TryParseExact(text, LocalTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? DateOnly.FromDateTime(local)
        : DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? LondonTime.DateOf(moment)
        : null;

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
