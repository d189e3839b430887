using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Clocks, and the moments from which they run.</summary>
public sealed class ClockFaultTests
{
    private const string Island = "isle-of-man";

    [Fact]
    public void Read_ClockKeyTwice_IsRefused() =>
        AssertOnlyFault(d => Clock(d, 1)["key"] = "first-attempt", "$.clocks[1].key", "repeats the key \"first-attempt\"", Island);

    [Fact]
    public void Read_ClockBesideNoStage_NamesTheStages() =>
        AssertOnlyFault(
            d => Clock(d, 0)["stage"] = "five",
            "$.clocks[0].stage",
            "names no stage: the stage keys are one, two, three, four",
            Island
        );

    [Fact]
    public void Read_ClockFromNoStage_IsRefused() =>
        AssertOnlyFault(d => Clock(d, 1)["from"]![0]!["stage"] = "five", "$.clocks[1].from[0].stage", "names no stage", Island);

    [Fact]
    public void Read_ClockUntilNoStage_IsRefused() =>
        AssertOnlyFault(d => Clock(d, 1)["until"]!["stage"] = "five", "$.clocks[1].until.stage", "names no stage", Island);

    [Fact]
    public void Read_ClockThatNothingStarts_IsRefused() =>
        AssertOnlyFault(d => Clock(d, 1)["from"] = new JsonArray(), "$.clocks[1].from", "at least one moment", Island);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "workingDays": 2, "hours": 48 }""")]
    [InlineData("""{ "workingDays": 2, "calendarDays": 2 }""")]
    public void Read_ClockWithNoLengthOrTwo_IsRefused(string within) =>
        AssertOnlyFault(d => Clock(d, 1)["within"] = JsonNode.Parse(within), "$.clocks[1].within", "must have one of", Island);

    [Theory]
    [InlineData("workingDays", 0)]
    [InlineData("hours", -1)]
    [InlineData("calendarDays", 0)]
    public void Read_LengthOfNothing_IsRefused(string length, int value) =>
        AssertOnlyFault(
            d => Clock(d, 1)["within"] = new JsonObject { [length] = value },
            $"$.clocks[1].within.{length}",
            "more than 0",
            Island
        );

    [Fact]
    public void Read_AnsweredWithoutItsQuestion_IsRefused() =>
        AssertOnlyFault(d => Clock(d, 0)["from"]![0]!.AsObject().Remove("answer"), "$.clocks[0].from[0].answer", "is missing", Island);

    [Fact]
    public void Read_AnswerToNoQuestion_NamesTheQuestions() =>
        AssertOnlyFault(
            d => Clock(d, 0)["from"]![0]!["answer"] = "began",
            "$.clocks[0].from[0].answer",
            "names no question: the question keys are arose",
            Island
        );

    [Fact]
    public void Read_AnswerThatIsNoDate_IsRefused() =>
        AssertOnlyFault(
            d => Clock(d, 0)["from"]![0]!["answer"] = "urgent-evidence",
            "$.clocks[0].from[0].answer",
            "of the kind date or moment",
            Island
        );

    [Fact]
    public void Read_AnswerWithAnotherEvent_IsRefused() =>
        AssertOnlyFault(
            d => Clock(d, 1)["from"]![0]!["answer"] = "arose",
            "$.clocks[1].from[0].answer",
            "only for the event answered",
            Island
        );

    [Fact]
    public void Read_BoardStepOfTheStage_IsAccepted() =>
        Assert.Empty(ReadChanged(d => Clock(d, 2)["until"] = Informed("four", "chair-informed"), Island).Faults);

    [Fact]
    public void Read_NoSuchBoardStep_NamesTheSteps() =>
        AssertOnlyFault(
            d => Clock(d, 2)["until"] = Informed("four", "chair-told"),
            "$.clocks[2].until.boardStep",
            "names no board step: the board step keys are chair-informed, chair-consulted",
            Island
        );

    [Fact]
    public void Read_BoardStepWithAnotherEvent_IsRefused() =>
        AssertOnlyFault(
            d => Clock(d, 2)["until"]!["boardStep"] = "chair-informed",
            "$.clocks[2].until.boardStep",
            "only for the event board-step-done",
            Island
        );

    [Theory]
    [InlineData("requested", "has no request")]
    [InlineData("consulted", "has no consultation")]
    [InlineData("decided", "has no decision")]
    [InlineData("board-step-done", "has no boardSteps")]
    public void Read_MomentThatNeverHappensThere_IsRefused(string happens, string reason) =>
        AssertOnlyFault(d => Clock(d, 0)["until"]!["event"] = happens, "$.clocks[0].until.event", reason, Island);

    [Fact]
    public void Read_StagesNotReadable_DoesNotBlameTheClocks() =>
        Assert.DoesNotContain(
            FaultsOf(d => d["stages"] = "one, two, three", Island),
            fault => fault.Path.StartsWith("$.clocks", StringComparison.Ordinal)
        );

    private static JsonNode Clock(JsonNode definition, int place) => definition["clocks"]![place]!;

    private static JsonObject Informed(string stage, string step) =>
        new()
        {
            ["event"] = "board-step-done",
            ["stage"] = stage,
            ["boardStep"] = step,
        };
}
