using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Parts that belong to the two sides, and parts that belong to the board.</summary>
public sealed class StagePartFaultTests
{
    private const string Island = "isle-of-man",
        Torbay = "torbay";

    [Theory]
    [InlineData("consultation", """{ "label": "Consultation", "each": false, "beforeContact": false }""")]
    [InlineData("discussion", """{ "need": "compulsory" }""")]
    [InlineData("request", """{ "label": "Request" }""")]
    [InlineData("decision", """{ "label": "Decision", "text": "They decide.", "ending": "decided" }""")]
    [InlineData("membersOf", "\"board\"")]
    public void Read_PartOfTheSidesAtTheBoard_IsRefused(string part, string value) =>
        AssertOnlyFault(d => d["stages"]![4]![part] = JsonNode.Parse(value), $"$.stages[4].{part}", "for a stage of the two sides", Torbay);

    [Theory]
    [InlineData("opening", "\"together\"")]
    [InlineData("opening", "\"each-names-own\"")]
    [InlineData("discussion", """{ "need": "optional" }""")]
    [InlineData("request", """{ "label": "Request" }""")]
    public void Read_PartOfBothWhereOneSideStands_IsRefused(string part, string value) =>
        AssertOnlyFault(d => d["stages"]![0]![part] = JsonNode.Parse(value), $"$.stages[0].{part}", "needs the receiving side", Torbay);

    [Theory]
    [InlineData("alternatives", """["board"]""")]
    [InlineData("boardSteps", """[{ "key": "informed", "label": "Informed", "by": ["chair"] }]""")]
    [InlineData("results", """["decided"]""")]
    [InlineData("results", """["still-open", "sides-agreed", "next-steps"]""")]
    public void Read_PartOfTheBoardBelowIt_IsRefused(string part, string value) =>
        AssertOnlyFault(d => d["stages"]![2]![part] = JsonNode.Parse(value), $"$.stages[2].{part}", "for a stage of the board", Torbay);

    [Fact]
    public void Read_MembersOfNoBody_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["membersOf"] = "group",
            "$.stages[3].membersOf",
            "names no body: the body keys are board",
            Torbay
        );

    [Fact]
    public void Read_AlternativeOfNoBody_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![4]!["alternatives"] = new JsonArray("executive"),
            "$.stages[4].alternatives[0]",
            "names no body",
            Torbay
        );

    [Fact]
    public void Read_AlternativeThatIsTheFirstBody_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![4]!["alternatives"] = new JsonArray("board"),
            "$.stages[4].alternatives[0]",
            "repeats \"board\"",
            Torbay
        );

    [Fact]
    public void Read_RepeatableBetweenTwoOthers_IsAccepted() =>
        Assert.Empty(ReadChanged(d => d["stages"]![2]!["repeatable"] = true, Torbay).Faults);

    [Theory]
    [InlineData(0, "the first stage")]
    [InlineData(4, "a body of the board acts here")]
    public void Read_RepeatableAtAnEnd_IsRefused(int stage, string reason) =>
        AssertOnlyFault(d => d["stages"]![stage]!["repeatable"] = true, $"$.stages[{stage}].repeatable", reason, Torbay);

    [Fact]
    public void Read_RepeatableLast_IsRefused() =>
        Assert.Contains(
            FaultsOf(
                d =>
                {
                    d["stages"]!.AsArray().RemoveAt(4);
                    d["stages"]![3]!["repeatable"] = true;
                },
                Torbay
            ),
            fault => fault.Path == "$.stages[3].repeatable" && fault.Reason.Contains("the last stage", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("by")]
    [InlineData("opensTo")]
    public void Read_BoardStepOfNoRole_NamesTheRoles(string part) =>
        Assert.Contains(
            FaultsOf(d => d["stages"]![3]!["boardSteps"]![0]![part]![0] = "clerk", Island),
            fault =>
                fault.Path == $"$.stages[3].boardSteps[0].{part}[0]"
                && fault.Reason.StartsWith("names no role: the role keys are director", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_BoardStepThatNobodyCanDo_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["boardSteps"]![1]!["by"] = new JsonArray(),
            "$.stages[3].boardSteps[1].by",
            "nobody can do it",
            Island
        );

    [Fact]
    public void Read_BoardStepKeyTwice_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["boardSteps"]![1]!["key"] = "chair-informed",
            "$.stages[3].boardSteps[1].key",
            "repeats the key",
            Island
        );

    [Fact]
    public void Read_WayOfTalkingTwice_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![0]!["discussion"]!["modes"]![1]!["key"] = "face-to-face",
            "$.stages[0].discussion.modes[1].key",
            "repeats the key",
            Island
        );

    [Fact]
    public void Read_ReceivingNotReadable_DoesNotBlameTheOpening() =>
        AssertOnlyFault(d => d["stages"]![1]!["receiving"] = "worker", "$.stages[1].receiving", "must be an object", Torbay);
}
