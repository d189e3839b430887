using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Fields that are asked at intake, at a stage, with a step of the board.</summary>
public sealed class FieldFaultTests
{
    private const string Island = "isle-of-man",
        Torbay = "torbay";

    [Fact]
    public void Read_QuestionKeyTwice_IsRefused() =>
        AssertOnlyFault(
            d => d["intake"]!["questions"]![2]!["key"] = "consulted",
            "$.intake.questions[2].key",
            "repeats the key \"consulted\" of $.intake.questions[1].key",
            Torbay
        );

    [Fact]
    public void Read_FieldKeyTwiceInAStage_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![1]!["fields"]![1]!["key"] = "actions", "$.stages[1].fields[1].key", "repeats the key", Torbay);

    [Fact]
    public void Read_FieldKeyOfAnotherStage_IsAccepted() =>
        Assert.Equal(4, Read(Torbay).Stages.Count(stage => stage.Fields.Any(field => field.Key == "actions")));

    [Fact]
    public void Read_FieldKeyTwiceInABoardStep_IsRefused() =>
        AssertOnlyFault(
            d =>
                d["stages"]![3]!["boardSteps"]![1]!["fields"]!
                    .AsArray()
                    .Add(d["stages"]![3]!["boardSteps"]![1]!["fields"]![0]!.DeepClone()),
            "$.stages[3].boardSteps[1].fields[1].key",
            "repeats the key",
            Island
        );

    [Fact]
    public void Read_ChoiceKeyTwice_IsRefused() =>
        AssertOnlyFault(
            d => d["intake"]!["questions"]![0]!["choices"]![4]!["key"] = "none-open",
            "$.intake.questions[0].choices[4].key",
            "repeats the key",
            Torbay
        );

    [Theory]
    [InlineData("one")]
    [InlineData("several")]
    public void Read_NothingToChoose_IsRefused(string kind) =>
        AssertOnlyFault(
            d =>
            {
                d["intake"]!["questions"]![0]!["kind"] = kind;
                d["intake"]!["questions"]![0]!.AsObject().Remove("choices");
            },
            "$.intake.questions[0].choices",
            "must be something to choose",
            Torbay
        );

    [Fact]
    public void Read_ChoicesOfAText_AreRefused() =>
        AssertOnlyFault(
            d => d["intake"]!["questions"]![0]!["kind"] = "text",
            "$.intake.questions[0].choices",
            "nothing is chosen where the kind is text",
            Torbay
        );

    [Theory]
    [InlineData("no-such-question")]
    [InlineData("urgent-evidence")]
    public void Read_ConditionOnNoOtherField_IsRefused(string field) =>
        AssertOnlyFault(
            d => When(d)["field"] = field,
            "$.intake.questions[2].when.field",
            "another field of the same form, or \"category\"",
            Island
        );

    [Fact]
    public void Read_ConditionOnAFieldWithoutChoices_IsRefused() =>
        AssertOnlyFault(d => When(d)["field"] = "arose", "$.intake.questions[2].when.field", "yes-no, one or several", Island);

    [Fact]
    public void Read_ConditionOnAFieldOfAnotherMoment_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["fields"]![0]!["when"] = JsonNode.Parse("""{ "field": "resolved", "is": ["yes"] }"""),
            "$.stages[3].fields[0].when.field",
            "another field of the same form",
            Island
        );

    [Fact]
    public void Read_ConditionOnAnImpossibleAnswer_NamesThePossible() =>
        AssertOnlyFault(d => When(d)["is"]![0] = "ticked", "$.intake.questions[2].when.is[0]", "the answers are yes, no", Island);

    [Fact]
    public void Read_ConditionOnNoCategory_IsRefused() =>
        AssertOnlyFault(
            d => d["intake"]!["questions"]![3]!["when"]!["is"]![0] = "gossip",
            "$.intake.questions[3].when.is[0]",
            "no answer to \"category\"",
            Island
        );

    [Fact]
    public void Read_ConditionOnOther_IsAcceptedBecauseItIsAlwaysOffered() =>
        Assert.Empty(ReadChanged(d => d["intake"]!["questions"]![3]!["when"]!["is"]![0] = "other", Island).Faults);

    [Fact]
    public void Read_ConditionWithoutAnswers_IsRefused() =>
        AssertOnlyFault(d => When(d)["is"] = new JsonArray(), "$.intake.questions[2].when.is", "at least one answer", Island);

    [Theory]
    [InlineData(1, "consultation", "the stage has no consultation")]
    [InlineData(1, "request", "the stage has no request")]
    [InlineData(0, "discussion", "the two sides do not talk")]
    [InlineData(0, "result", "nothing is agreed or decided")]
    public void Read_FieldOfAnActThatNeverComes_IsRefused(int stage, string asked, string reason) =>
        AssertOnlyFault(d => d["stages"]![stage]!["fields"]![1]!["asked"] = asked, $"$.stages[{stage}].fields[1].asked", reason, Torbay);

    [Fact]
    public void Read_FieldAlsoAskedWithAnActThatNeverComes_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![1]!["fields"]![1]!["alsoAsked"] = new JsonArray("consultation"),
            "$.stages[1].fields[1].alsoAsked[0]",
            "the stage has no consultation",
            Torbay
        );

    /// <summary>R-129, R-177: a link is followed by https alone, and a contact that is named exists.</summary>
    [Fact]
    public void Read_SignpostWithAWrongLinkOrContact_IsRefused()
    {
        AssertOnlyFault(d => d["signposts"]![0]!["link"] = "http://example.org", "$.signposts[0].link", "begins with https://", Torbay);
        AssertOnlyFault(
            d => d["signposts"]![0]!["contacts"] = new JsonArray("nobody"),
            "$.signposts[0].contacts[0]",
            "names no contact",
            Torbay
        );
        AssertOnlyFault(
            d => d["guidance"]![0]!["contacts"] = new JsonArray("nobody"),
            "$.guidance[0].contacts[0]",
            "names no contact",
            Torbay
        );
        Assert.Empty(ReadChanged(d => d["signposts"]![0]!["link"] = "https://example.org/sharing", Torbay).Faults);
    }

    /// <summary>R-164: guidance links to a track that exists.</summary>
    [Fact]
    public void Read_GuidanceOfNoTrack_IsRefused() =>
        AssertOnlyFault(d => d["guidance"]![0]!["track"] = "no-such-track", "$.guidance[0].track", "names no track", "wiltshire");

    [Fact]
    public void Read_QuestionsNotReadable_DoesNotBlameTheClockThatCountsFromOne() =>
        AssertOnlyFault(d => d["intake"]!["questions"] = "when it arose", "$.intake.questions", "must be a list", Island);

    private static JsonNode When(JsonNode definition) => definition["intake"]!["questions"]![2]!["when"]!;
}
