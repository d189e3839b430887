using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>A report of a difference has a kind of meeting, somebody who writes it and somebody who reads it .</summary>
public sealed class ConferenceReportFaultTests
{
    [Fact]
    public void Read_RuleThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Rule(d)).Faults);

    [Theory]
    [InlineData("label")]
    [InlineData("by")]
    [InlineData("meetings")]
    [InlineData("readBy")]
    public void Read_RuleWithoutAPart_IsRefused(string part) =>
        AssertOnlyFault(d => Rule(d).Remove(part), $"$.conferenceReport.{part}", "is missing");

    [Theory]
    [InlineData("by", "nobody can report")]
    [InlineData("readBy", "nobody reads")]
    [InlineData("meetings", "at least one type")]
    public void Read_EmptyList_IsRefused(string part, string reason) =>
        AssertOnlyFault(d => Rule(d)[part] = new JsonArray(), $"$.conferenceReport.{part}", reason);

    [Fact]
    public void Read_RoleThatIsNone_NamesTheRoles() =>
        AssertOnlyFault(d => Rule(d)["by"] = new JsonArray("chairs"), "$.conferenceReport.by[0]", "names no role");

    [Fact]
    public void Read_MeetingTwice_IsRefused() =>
        AssertOnlyFault(
            d => Rule(d)["meetings"]!.AsArray().Add(JsonNode.Parse("""{ "key": "review", "label": "Again" }""")),
            "$.conferenceReport.meetings[1].key",
            "repeats the key \"review\""
        );

    [Fact]
    public void Read_LongLabel_IsRefused() =>
        AssertOnlyFault(d => Rule(d)["label"] = new string('x', 201), "$.conferenceReport.label", "at most 200 characters");

    private static JsonObject Rule(JsonNode definition)
    {
        var role = definition["bodies"]![0]!["roles"]![0]!["key"]!.ToString();
        definition["conferenceReport"] ??= JsonNode.Parse(
            $$"""
            { "label": "Report it", "text": "Why.", "by": ["{{role}}"], "meetings": [{ "key": "review", "label": "Review" }],
              "readBy": ["{{role}}"], "source": "1" }
            """
        );
        return definition["conferenceReport"]!.AsObject();
    }
}
