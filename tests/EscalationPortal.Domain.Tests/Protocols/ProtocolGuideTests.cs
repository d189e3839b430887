using System.Text.Json.Nodes;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>docs/protocol-format.md speaks of every part and every value that a definition may have.</summary>
public sealed class ProtocolGuideTests
{
    private static readonly string Guide = File.ReadAllText(
        Path.Combine(Definitions.SourceFolder(), "../../../../docs/protocol-format.md")
    );

    [Fact]
    public void Guide_OfTheFormat_NamesEveryPart()
    {
        var parts = Schema()
            .OfType<JsonObject>()
            .SelectMany(node => (node["properties"] as JsonObject)?.Select(part => part.Key) ?? [])
            .ToHashSet();
        Assert.Contains("ceiling", parts);
        Assert.DoesNotContain(parts, IsMissing);
    }

    [Fact]
    public void Guide_OfTheFormat_NamesEveryValue()
    {
        var values = Schema()
            .OfType<JsonObject>()
            .SelectMany(node => node["enum"] as JsonArray ?? [])
            .OfType<JsonValue>()
            .Select(value => value.ToString())
            .ToHashSet();
        Assert.Contains("each-names-own", values);
        Assert.DoesNotContain(values, IsMissing);
    }

    private static bool IsMissing(string word) => !Guide.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<JsonNode> Schema() => Within(JsonNode.Parse(ProtocolSchema.Generate())!);

    private static IEnumerable<JsonNode> Within(JsonNode node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject parts => parts.Select(part => part.Value),
            JsonArray items => items,
            _ => [],
        };
        return inner.OfType<JsonNode>().SelectMany(Within).Prepend(node);
    }
}
