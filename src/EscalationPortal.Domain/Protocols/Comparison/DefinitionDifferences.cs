using System.Text.Json;
using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Comparison;

/// <summary>
/// What differs between two definitions, for people to read. It looks at the parsed text alone and knows no part of a protocol by name:
/// things with a key are the same thing wherever they stand, other lists are compared by what is in them.
/// </summary>
public static class DefinitionDifferences
{
    /// <summary>Every difference, in the order of the definition.</summary>
    public static IReadOnlyList<DefinitionDifference> Between(Protocol before, Protocol after) => Between(Node(before), Node(after));

    /// <summary>The same of two parsed texts.</summary>
    public static IReadOnlyList<DefinitionDifference> Between(JsonNode? before, JsonNode? after) => [.. Compare([], before, after)];

    private static JsonNode? Node(Protocol protocol) => JsonSerializer.SerializeToNode(protocol, DefinitionJson.Options);

    private static IEnumerable<DefinitionDifference> Compare(string[] place, JsonNode? before, JsonNode? after) =>
        (before, after) switch
        {
            _ when JsonNode.DeepEquals(before, after) => [],
            (JsonObject left, JsonObject right) => Objects(place, left, right),
            (JsonArray left, JsonArray right) when left.Concat(right).All(item => KeyOf(item) is not null) => Keyed(place, left, right),
            (JsonArray left, JsonArray right) => Plain(place, left, right),
            _ => [new DefinitionDifference(place, DefinitionWords.Text(before), DefinitionWords.Text(after))],
        };

    private static IEnumerable<DefinitionDifference> Objects(string[] place, JsonObject before, JsonObject after) =>
        before
            .Concat(after)
            .Select(property => property.Key)
            .Distinct()
            .SelectMany(name => Compare([.. place, DefinitionWords.Name(name)], before[name], after[name]));

    private static IEnumerable<DefinitionDifference> Keyed(string[] place, JsonArray before, JsonArray after)
    {
        var (left, right) = (before.ToLookup(KeyOf), after.ToLookup(KeyOf));
        var kept = before.Select(KeyOf).Where(right.Contains).ToList();
        if (!kept.SequenceEqual(after.Select(KeyOf).Where(left.Contains)))
        {
            yield return new DefinitionDifference([.. place, "Order"], Titles(before), Titles(after));
        }

        foreach (var key in before.Concat(after).Select(KeyOf).Distinct())
        {
            var (was, now) = (left[key].FirstOrDefault(), right[key].FirstOrDefault());
            foreach (var difference in Compare([.. place, DefinitionWords.Title((was ?? now)!.AsObject())], was, now))
            {
                yield return difference;
            }
        }
    }

    /// <summary>Only what went and what came is told; where nothing did, the order changed.</summary>
    private static IEnumerable<DefinitionDifference> Plain(string[] place, JsonArray before, JsonArray after)
    {
        var (left, right) = (before.Select(DefinitionWords.Text).ToList(), after.Select(DefinitionWords.Text).ToList());
        var came = right.ToList();
        var gone = left.Where(text => !came.Remove(text)).ToList();
        yield return gone.Count + came.Count > 0
            ? new DefinitionDifference(place, Lines(gone), Lines(came))
            : new DefinitionDifference([.. place, "Order"], Lines(left), Lines(right));
    }

    private static string? Lines(List<string?> texts) => texts.Count == 0 ? null : string.Join('\n', texts);

    private static string Titles(JsonArray items) => string.Join('\n', items.Select(item => DefinitionWords.Title(item!.AsObject())));

    private static string? KeyOf(JsonNode? item) =>
        (item as JsonObject)?["key"] is JsonValue key && key.TryGetValue<string>(out var text) ? text : null;
}
