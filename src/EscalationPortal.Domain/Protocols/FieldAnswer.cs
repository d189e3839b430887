using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Protocols;

/// <summary>The answer to one field, as it is kept.</summary>
/// <param name="Key">Key of the field.</param>
/// <param name="Value">Text as typed; a day as 2026-07-02, a moment as 2026-07-02T11:15 in London; "yes" or "no"; keys of choices,
/// joined by commas; the empty text when the tick stands for it.</param>
public sealed record FieldAnswer(string Key, string Value)
{
    /// <summary>Keys of the choices made.</summary>
    public IReadOnlyList<string> Chosen => Value.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The moment that a day or a moment stands for: its start in London; null where it is neither.</summary>
    public DateTimeOffset? Moment =>
        DateTime.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out var local)
            ? LondonTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
            : null;

    /// <summary>The answer in words, for the history and the screen.</summary>
    public string InWords(Field field) =>
        field.Kind switch
        {
            _ when Value.Length == 0 => field.None ?? string.Empty,
            FieldKind.YesNo => Value == "yes" ? "Yes" : "No",
            FieldKind.Date when Moment is { } day => DateWords.WithoutWeekday(LondonTime.DateOf(day)),
            FieldKind.Moment when Moment is { } moment => DateWords.Moment(moment),
            FieldKind.One or FieldKind.Several => string.Join(
                "; ",
                Chosen.Select(key => field.Choices.FirstOrDefault(choice => choice.Key == key)?.Label ?? key)
            ),
            FieldKind.WorkingDays => Value == "1" ? "1 working day" : $"{Value} working days",
            _ => Value,
        };
}
