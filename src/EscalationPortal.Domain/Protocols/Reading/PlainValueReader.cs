using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>Reads text, yes or no, whole numbers, dates and values to choose from.</summary>
internal sealed class PlainValueReader(FaultList faults)
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Enum>> Choices = new();

    public static bool Reads(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(DateOnly);

    /// <summary>A property's name; null when its escapes make no text.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public object Read(JsonElement element, Type type, string path) =>
        type == typeof(bool) ? Flag(element, path)
        : type == typeof(int) ? Number(element, path)
        : type == typeof(DateOnly) ? Date(element, path)
        : type.IsEnum ? Choice(element, type, path)
        : Text(element, path);

    /// <summary>The value that the name stands for; null, with a fault, when it stands for none.</summary>
    public Enum? EnumOf(string? name, Type type, string path)
    {
        var values = Choices.GetOrAdd(
            type,
            _ => Enum.GetValues(type).Cast<Enum>().ToDictionary(DefinitionJson.Value, StringComparer.Ordinal)
        );
        if (name is not null && values.TryGetValue(name, out var value))
        {
            return value;
        }

        faults.Unread(path, $"must be one of {string.Join(", ", values.Keys)}");
        return null;
    }

    private object Choice(JsonElement element, Type type, string path) =>
        EnumOf(TextOf(element), type, path) ?? Activator.CreateInstance(type)!;

    private bool Flag(JsonElement element, string path)
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            faults.Unread(path, "must be true or false, without quotation marks");
        }

        return element.ValueKind == JsonValueKind.True;
    }

    private int Number(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number))
        {
            return number;
        }

        faults.Unread(path, "must be a whole number, without quotation marks");
        return default;
    }

    private DateOnly Date(JsonElement element, string path)
    {
        if (DateOnly.TryParseExact(TextOf(element), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Unread(path, "must be a date written as year-month-day, such as 2026-04-10");
        return default;
    }

    private string Text(JsonElement element, string path)
    {
        var text = TextOf(element);
        var fault =
            text is null ? "must be text in quotation marks"
            : string.IsNullOrWhiteSpace(text) ? "is empty; write the text"
            : text.Any(c => char.IsControl(c) && c != '\n') ? "contains a control character"
            : null;
        if (fault is not null)
        {
            faults.Unread(path, fault);
        }

        return text ?? string.Empty;
    }

    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // escapes that make no text, such as half of a surrogate pair
            return null;
        }
    }
}
