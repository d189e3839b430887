using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>What is suggested after the end is read by somebody .</summary>
public sealed class SuggestionsFaultTests
{
    [Fact]
    public void Read_PartsThatAreWhole_AreAccepted() => Assert.Empty(ReadChanged(d => Suggestions(d)).Faults);

    [Theory]
    [InlineData("label")]
    [InlineData("prompt")]
    [InlineData("readBy")]
    public void Read_SuggestionsWithoutAPart_AreRefused(string part) =>
        AssertOnlyFault(d => Suggestions(d).Remove(part), $"$.suggestions.{part}", "is missing");

    [Fact]
    public void Read_SuggestionsForNobody_AreRefused() =>
        AssertOnlyFault(d => Suggestions(d)["readBy"] = new JsonArray(), "$.suggestions.readBy", "nobody reads");

    [Fact]
    public void Read_RoleThatIsNone_NamesTheRoles() =>
        AssertOnlyFault(d => Suggestions(d)["readBy"] = new JsonArray("secretary"), "$.suggestions.readBy[0]", "names no role");

    [Fact]
    public void Read_DebriefWithoutText_IsRefused() =>
        AssertOnlyFault(d => d["debrief"] = JsonNode.Parse("""{ "label": "Debrief", "source": "1" }"""), "$.debrief.text", "is missing");

    private static JsonObject Suggestions(JsonNode definition)
    {
        var role = definition["bodies"]![0]!["roles"]![0]!["key"]!.ToString();
        definition["debrief"] ??= JsonNode.Parse("""{ "label": "Debrief", "text": "Talk.", "source": "1" }""");
        definition["suggestions"] ??= JsonNode.Parse(
            $$"""{ "label": "Suggested", "prompt": "What?", "readBy": ["{{role}}"], "source": "1" }"""
        );
        return definition["suggestions"]!.AsObject();
    }
}
