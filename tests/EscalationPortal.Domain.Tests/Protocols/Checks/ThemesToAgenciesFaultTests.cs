using System.Text.Json.Nodes;
using EscalationPortal.Domain.Reports;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Themes for all agencies are published by a body, from fields that stages write down, and name no case .</summary>
public sealed class ThemesToAgenciesFaultTests
{
    [Fact]
    public void Read_RuleThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Rule(d)).Faults);

    [Theory]
    [InlineData("label")]
    [InlineData("by")]
    [InlineData("from")]
    public void Read_RuleWithoutAPart_IsRefused(string part) =>
        AssertOnlyFault(d => Rule(d).Remove(part), $"$.themesToAgencies.{part}", "is missing");

    [Fact]
    public void Read_RuleOfNobody_IsRefused() =>
        AssertOnlyFault(d => Rule(d)["by"] = new JsonArray(), "$.themesToAgencies.by", "nobody publishes");

    [Fact]
    public void Read_BodyThatIsNone_NamesTheBodies() =>
        AssertOnlyFault(d => Rule(d)["by"] = new JsonArray("group"), "$.themesToAgencies.by[0]", "names no body");

    [Fact]
    public void Read_FieldThatIsNone_IsRefused() =>
        AssertOnlyFault(d => Rule(d)["from"] = new JsonArray("nine/themes"), "$.themesToAgencies.from[0]", "names no field of a stage");

    [Theory]
    [InlineData("As in DAG-26-0001, nobody answered", "DAG-26-0001")]
    [InlineData("see dag 26 0001.", "dag 26 0001")]
    [InlineData("(DAG26\u20130001)", "DAG26\u20130001")]
    [InlineData("The DAG protocol of 2026 has 7 days", null)]
    [InlineData("ADAG-26-0001", null)]
    public void ReferenceIn_ATextForAllAgencies_IsFound(string text, string? found) =>
        Assert.Equal(found, PublishedTheme.ReferenceIn(text, "DAG"));

    private static JsonObject Rule(JsonNode definition)
    {
        definition["themesToAgencies"] ??= JsonNode.Parse(
            $$"""
            { "label": "Themes", "text": "Why.", "by": ["{{definition["bodies"]![0]!["key"]}}"], "from": [], "source": "1" }
            """
        );
        return definition["themesToAgencies"]!.AsObject();
    }
}
