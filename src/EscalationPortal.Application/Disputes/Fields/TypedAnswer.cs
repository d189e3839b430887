using System.Globalization;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>The answer to one field of a protocol, as it was typed; which of the parts counts depends on the kind of the field.</summary>
public sealed record TypedAnswer
{
    /// <summary>Key of the field.</summary>
    public string? Key { get; init; }

    /// <summary>A line, a text or a number.</summary>
    public string? Text { get; init; }

    /// <summary>Keys of choices; "yes" or "no" for a yes-or-no field.</summary>
    public string[] Chosen { get; init; } = [];

    public TypedDate? On { get; init; }

    /// <summary>Time of day, for a moment.</summary>
    public string? At { get; init; }

    /// <summary>The tick that stands in for an answer.</summary>
    public bool None { get; init; }

    /// <summary>Its texts, to be checked before anything is saved.</summary>
    public IEnumerable<TypedText> Texts(string path) =>
        [
            TypedTexts.Line($"{path}.{nameof(Key)}", Key),
            TypedTexts.Narrative($"{path}.{nameof(Text)}", Text),
            TypedTexts.Line($"{path}.{nameof(At)}", At),
            .. TypedTexts.Date($"{path}.{nameof(On)}", On),
            .. Chosen.Select(key => TypedTexts.Line($"{path}.{nameof(Chosen)}", key)),
        ];

    /// <summary>The box beside which a fault of this kind of field is shown.</summary>
    public static string BoxOf(FieldKind kind) =>
        kind switch
        {
            FieldKind.Date or FieldKind.Moment => nameof(On),
            FieldKind.YesNo or FieldKind.One or FieldKind.Several => nameof(Chosen),
            _ => nameof(Text),
        };

    /// <summary>The answer as it is kept; null where nothing was answered.</summary>
    /// <param name="field">The field.</param>
    /// <param name="problem">What cannot be read, or null.</param>
    public FieldAnswer? Read(Field field, out string? problem)
    {
        problem = null;
        if (None && field.None is not null && string.IsNullOrWhiteSpace(Text) && Chosen.Length == 0)
        {
            return new FieldAnswer(field.Key, string.Empty);
        }

        var value = field.Kind switch
        {
            FieldKind.Date => Day(field, ref problem),
            FieldKind.Moment => Moment(field, ref problem),
            FieldKind.YesNo or FieldKind.One or FieldKind.Several => Chosen.Length == 0 ? null : string.Join(',', Chosen),
            FieldKind.WorkingDays => Text?.Trim(),
            _ => Text,
        };
        return string.IsNullOrWhiteSpace(value) ? null : new FieldAnswer(field.Key, value);
    }

    private string? Day(Field field, ref string? problem)
    {
        if (On is null or { IsEmpty: true })
        {
            return null;
        }

        problem = On.Problem("the date") is { } wrong ? $"{wrong}: {field.Label}" : null;
        return On.Read()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private string? Moment(Field field, ref string? problem)
    {
        var day = Day(field, ref problem);
        if (day is null || problem is not null)
        {
            return null;
        }

        if (!TypedTime.TryRead(At, out var time))
        {
            problem = $"Enter the time like 14:30: {field.Label}";
            return null;
        }

        return $"{day}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
