using System.Globalization;

namespace EscalationPortal.Application.Pipeline;

/// <summary>A date as somebody typed it in three boxes: what is not a date is kept too, and shown again as it was written.</summary>
public sealed record TypedDate
{
    private static readonly DateTimeFormatInfo English = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;

    public string? Day { get; init; }

    /// <summary>A number, or the name of a month in English ("July", "jul").</summary>
    public string? Month { get; init; }

    /// <summary>Four figures: two could be either century.</summary>
    public string? Year { get; init; }

    public bool IsEmpty => Missing().Count == 3;

    /// <summary>A day as its boxes show it; empty boxes for none.</summary>
    public static TypedDate From(DateOnly? date) =>
        date is not { } day
            ? new()
            : new()
            {
                Day = Text(day.Day),
                Month = Text(day.Month),
                Year = Text(day.Year),
            };

    /// <summary>True when the three boxes make a day that exists.</summary>
    public bool TryRead(out DateOnly date)
    {
        date = default;
        if (Figure(Day) is not { } day || MonthNumber() is not { } month || Figure(Year) is not { } year)
        {
            return false;
        }

        if (year is < 1000 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    public DateOnly? Read() => TryRead(out var date) ? date : null;

    /// <summary>What is wrong with it, in the portal's words; null when it is a real date.</summary>
    /// <param name="subject">What the date is of, with its article: "the date of birth".</param>
    public string? Problem(string subject)
    {
        if (IsEmpty)
        {
            return $"Enter {subject}";
        }

        var missing = Missing();
        if (missing.Count > 0)
        {
            return $"{Capital(subject)} must include a {string.Join(" and a ", missing)}";
        }

        if (Figure(Year) is not (>= 1000 and <= 9999))
        {
            return "Year must have 4 figures";
        }

        return TryRead(out _) ? null : $"{Capital(subject)} must be a real date";
    }

    private List<string> Missing() =>
        [
            .. new[] { ("day", Day), ("month", Month), ("year", Year) }
                .Where(part => string.IsNullOrWhiteSpace(part.Item2))
                .Select(part => part.Item1),
        ];

    private int? MonthNumber()
    {
        if (Figure(Month) is { } number)
        {
            return number;
        }

        var name = Month?.Trim();
        var index = Array.FindIndex(English.MonthNames, month => Starts(month, name));
        return index < 0 ? null : index + 1;
    }

    // "sept" as well as "sep" and "september"; two letters could be two months
    private static bool Starts(string month, string? typed) =>
        typed is { Length: >= 3 } && month.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static int? Figure(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string words) => string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
}
