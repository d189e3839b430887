using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Protocols.Comparison;

/// <summary>Parts of a definition in words.</summary>
internal static partial class DefinitionWords
{
    private static readonly string[] Titles = ["name", "label", "title", "question", "key"];

    /// <summary>"Escalating agency" of <c>escalatingAgency</c>.</summary>
    public static string Name(string property)
    {
        var words = Boundary().Replace(property, " ").Replace('-', ' ').ToLowerInvariant();
        return words.Length == 0 ? property : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    /// <summary>What people call a thing that has a key.</summary>
    public static string Title(JsonObject thing) => Titles.Select(name => thing[name]).Where(IsText).Select(Text).First()!;

    /// <summary>A value as people read it; a thing or a list has a line for each of its parts. Null of nothing.</summary>
    public static string? Text(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => null,
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.Object => Lines(
                node.AsObject().Where(part => part.Value is not null).Select(part => $"{Name(part.Key)}: {Inline(part.Value)}")
            ),
            JsonValueKind.Array => Lines(node.AsArray().Select(Inline)),
            _ => node.ToJsonString(),
        };

    private static string Inline(JsonNode? node) =>
        Text(node) is { Length: > 0 } text ? text.Replace("\n", "; ", StringComparison.Ordinal) : "none";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.DefaultIfEmpty("none"));

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Boundary();
}
