using System.Text.Json;
using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols.Reading;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>All faults are told at once; one fault is told once.</summary>
public sealed class ManyFaultsTests
{
    [Fact]
    public void Read_FaultsOfShapeAndOfSense_AreAllListed()
    {
        var faults = FaultsOf(d =>
        {
            d["document"]!.AsObject().Remove("version");
            d["stages"]![1]!["clock"] = "5 days";
            d["stages"]![2]!["receiving"]!["tier"] = "boss";
            d["categories"]![1]!["key"] = "thresholds";
            d["powers"]!["policyReferral"]!["stage"] = "four";
            d["annualReturn"]!["firstMonth"] = 13;
        });
        Assert.Equal(
            [
                "$.annualReturn.firstMonth",
                "$.categories[2].key",
                "$.document.version",
                "$.powers.policyReferral.stage",
                "$.stages[1].clock",
                "$.stages[2].receiving.tier",
            ],
            faults.Select(fault => fault.Path).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Read_StageKeyMissing_DoesNotBlameThoseWhoNameTheStage() =>
        AssertOnlyFault(d => d["stages"]![3]!.AsObject().Remove("key"), "$.stages[3].key", "is missing");

    [Fact]
    public void Read_StagesNotReadable_DoesNotBlameThoseWhoNameThem() =>
        AssertOnlyFault(d => d["stages"] = "one, two, three", "$.stages", "must be a list");

    [Fact]
    public void Read_TierNotReadable_IsNotAlsoAFallingTier() =>
        AssertOnlyFault(d => d["stages"]![2]!["escalating"]!["tier"] = "boss", "$.stages[2].escalating.tier", "must be one of");

    [Fact]
    public void Read_FormNotReadable_DoesNotBlameTheStages() =>
        AssertOnlyFault(d => d["form"] = "the monitoring form", "$.form", "must be an object");

    [Fact]
    public void Read_PowerNotReadable_DoesNotBlameTheQuestionThatLeadsToIt() =>
        AssertOnlyFault(d => d["powers"]!["aroundOwnManagement"] = true, "$.powers.aroundOwnManagement", "must be an object");

    [Fact]
    public void Read_OneListItemWrong_LeavesTheOthersChecked()
    {
        var faults = FaultsOf(d =>
        {
            d["contacts"]![0]!["email"] = 12;
            d["guidance"]![0]!["title"] = "";
            d["signposts"]![0]!["key"] = "Own Management";
        });
        Assert.Contains(faults, f => f.Path == "$.contacts[0].email");
        Assert.Contains(faults, f => f.Path == "$.guidance[0].title");
        Assert.Contains(faults, f => f.Path == "$.signposts[0].key");
        Assert.Contains(faults, f => f.Path == "$.intake.screening[0].signpost");
        Assert.Equal(4, faults.Count);
    }

    [Fact]
    public void ToString_Fault_IsOneLineForALog() =>
        Assert.Equal("$.stages is missing", new DefinitionFault("$.stages", "is missing").ToString());

    /// <summary>
    /// Whatever stands wherever: the reader answers with a protocol or with faults, never with both, neither or an exception.
    /// </summary>
    [Theory]
    [InlineData("warwickshire")]
    [InlineData("torbay")]
    [InlineData("isle-of-man")]
    public void Read_AnyValueReplaced_IsReadOrRefused(string partnership)
    {
        var definition = JsonNode.Parse(Text(partnership))!;
        var values = Below(definition).ToList();
        Assert.True(values.Count > 300);
        foreach (var value in values)
        {
            var (path, put) = (value.GetPath(), PlaceOf(value));
            foreach (var other in new[] { null, Strange(value) })
            {
                put(other);
                var result = DefinitionReader.Read(definition.ToJsonString());
                Assert.True(result.Protocol is null == result.Faults.Count > 0, path);
            }

            put(value);
        }
    }

    /// <summary>Of the same kind where that can be strange, else of another.</summary>
    private static JsonNode Strange(JsonNode value) =>
        JsonNode.Parse(
            value switch
            {
                JsonObject => "{}",
                JsonArray => "[null, {}]",
                _ when value.GetValueKind() == JsonValueKind.String => "\"board\"",
                _ => "\"7\"",
            }
        )!;

    private static Action<JsonNode?> PlaceOf(JsonNode value)
    {
        if (value.Parent is JsonArray list)
        {
            var place = value.GetElementIndex();
            return other => list[place] = other;
        }

        var (owner, name) = (value.Parent!, value.GetPropertyName());
        return other => owner[name] = other;
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) =>
        (
            node switch
            {
                JsonObject properties => properties.Select(property => property.Value),
                JsonArray items => items,
                _ => [],
            }
        )
            .OfType<JsonNode>()
            .SelectMany(child => Below(child).Prepend(child));
}
