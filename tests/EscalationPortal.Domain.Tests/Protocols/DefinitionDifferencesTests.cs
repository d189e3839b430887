using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols.Comparison;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>Differences between two definitions, as an administrator reads them before publishing .</summary>
public sealed class DefinitionDifferencesTests
{
    private const string Text = """
        {
          "document": { "reviewDue": null, "version": "1" },
          "stages": [
            { "key": "one", "name": "Stage One", "formal": true, "recorded": ["a", "b"], "escalating": { "who": "Line managers" } },
            { "key": "two", "name": "Stage Two", "formal": true, "recorded": [], "escalating": { "who": "Heads" } }
          ],
          "words": { "tiers": { "line-manager": "Line manager" } },
          "months": [1, 2]
        }
        """;

    [Fact]
    public void Between_TheSame_IsEmpty() => Assert.Empty(Differences(_ => { }));

    [Fact]
    public void Between_AValueOfAKeyedThing_NamesItsPlaceInWords() =>
        AssertOnly(
            d => d["stages"]![1]!["escalating"]!["who"] = "Directors",
            "Stages › Stage Two › Escalating › Who",
            "Heads",
            "Directors"
        );

    [Fact]
    public void Between_ThingsThatChangedPlaces_TellsTheOrderAndNothingElse() =>
        AssertOnly(
            d => d["stages"] = new JsonArray(d["stages"]![1]!.DeepClone(), d["stages"]![0]!.DeepClone()),
            "Stages › Order",
            "Stage One\nStage Two",
            "Stage Two\nStage One"
        );

    [Fact]
    public void Between_AThingThatWasAdded_TellsAllOfIt() =>
        AssertOnly(
            d =>
                d["stages"]!
                    .AsArray()
                    .Add(
                        new JsonObject
                        {
                            ["key"] = "three",
                            ["name"] = "Stage Three",
                            ["formal"] = false,
                            ["recorded"] = new JsonArray("x", "y"),
                        }
                    ),
            "Stages › Stage Three",
            null,
            "Key: three\nName: Stage Three\nFormal: no\nRecorded: x; y"
        );

    [Fact]
    public void Between_AThingThatWentAway_StandsUnderItsOldName()
    {
        var gone = Assert.Single(Differences(d => d["stages"]!.AsArray().RemoveAt(0)));
        Assert.Equal("Stages › Stage One", gone.Where);
        Assert.Contains("Escalating: Who: Line managers", gone.Before, StringComparison.Ordinal);
        Assert.Null(gone.After);
    }

    [Fact]
    public void Between_ListsOfTexts_TellsWhatWentAndWhatCame() =>
        AssertOnly(d => d["stages"]![0]!["recorded"] = new JsonArray("b", "c"), "Stages › Stage One › Recorded", "a", "c");

    [Fact]
    public void Between_AListInAnotherOrder_TellsTheOrder() =>
        AssertOnly(d => d["months"] = new JsonArray(2, 1), "Months › Order", "1\n2", "2\n1");

    [Fact]
    public void Between_ADateThatWasNotThere_HasNothingBefore() =>
        AssertOnly(d => d["document"]!["reviewDue"] = "2026-06-30", "Document › Review due", null, "2026-06-30");

    [Fact]
    public void Between_NamesWithHyphens_AreWords() =>
        AssertOnly(d => d["words"]!["tiers"]!["line-manager"] = "Manager", "Words › Tiers › Line manager", "Line manager", "Manager");

    [Fact]
    public void Between_TwoProtocols_TakesNoDifferenceInHowTheyAreWritten()
    {
        var spelt = Definitions.Read("warwickshire");
        var terse = Definitions.ReadChanged(d => d["document"]!.AsObject().Remove("reviewDue")).Protocol!;
        Assert.Empty(DefinitionDifferences.Between(spelt, terse));
    }

    private static IReadOnlyList<DefinitionDifference> Differences(Action<JsonNode> change)
    {
        var after = JsonNode.Parse(Text)!;
        change(after);
        return DefinitionDifferences.Between(JsonNode.Parse(Text), after);
    }

    private static void AssertOnly(Action<JsonNode> change, string where, string? before, string? after)
    {
        var difference = Assert.Single(Differences(change));
        Assert.Equal((where, before, after), (difference.Where, difference.Before, difference.After));
    }
}
