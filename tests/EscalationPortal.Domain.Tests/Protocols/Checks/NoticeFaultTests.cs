using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Who is told of what, and what runs beside the ladder.</summary>
public sealed class NoticeFaultTests
{
    private const string Torbay = "torbay";

    [Fact]
    public void Read_NoticeOfNoStage_IsRefused() =>
        AssertOnlyFault(d => Notice(d)["on"]!["stage"] = "six", "$.notices[0].on.stage", "names no stage", Torbay);

    [Fact]
    public void Read_NoticeToNoRole_NamesTheRoles() =>
        AssertOnlyFault(
            d => Notice(d)["roles"]![0] = "director",
            "$.notices[0].roles[0]",
            "names no role: the role keys are chair, board-manager, board-representative, records-auditor",
            Torbay
        );

    [Fact]
    public void Read_NoticeToNoContact_IsRefused() =>
        AssertOnlyFault(d => Notice(d)["contacts"] = new JsonArray("director"), "$.notices[0].contacts[0]", "names no contact", Torbay);

    [Fact]
    public void Read_NoticeToAContactWithoutEmail_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                Notice(d)["contacts"] = new JsonArray("business-unit");
                d["contacts"]![0]!["email"] = null;
            },
            "$.notices[0].contacts[0]",
            "has no email",
            Torbay
        );

    [Fact]
    public void Read_NoticeToNobody_IsRefused() =>
        AssertOnlyFault(d => Notice(d)["roles"] = new JsonArray(), "$.notices[0]", "tells nobody", Torbay);

    [Fact]
    public void Read_BodiesNotReadable_DoesNotBlameTheNotices() =>
        Assert.DoesNotContain(
            FaultsOf(d => d["bodies"]![0]!["roles"] = "chair", Torbay),
            fault => fault.Path.StartsWith("$.notices", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_TrackThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Tracks(d), Torbay).Faults);

    [Fact]
    public void Read_TrackKeyTwice_IsRefused() =>
        AssertOnlyFault(
            d => Tracks(d).Add(d["tracks"]![0]!.DeepClone()),
            "$.tracks[1].key",
            "repeats the key \"concern\" of $.tracks[0].key",
            Torbay
        );

    [Fact]
    public void Read_TrackToNoRole_IsRefused() =>
        AssertOnlyFault(d => Tracks(d)[0]!["roles"]![0] = "director", "$.tracks[0].roles[0]", "names no role", Torbay);

    [Fact]
    public void Read_TrackThatTellsNobody_IsRefused() =>
        AssertOnlyFault(d => Tracks(d)[0]!["roles"] = new JsonArray(), "$.tracks[0].roles", "at least one role", Torbay);

    [Fact]
    public void Read_TrackEndedByNoRole_IsRefused() =>
        AssertOnlyFault(d => Tracks(d)[0]!["conclusion"]!["by"]![0] = "director", "$.tracks[0].conclusion.by[0]", "names no role", Torbay);

    [Fact]
    public void Read_TrackThatNobodyCanEnd_IsRefused() =>
        AssertOnlyFault(
            d => Tracks(d)[0]!["conclusion"]!["by"] = new JsonArray(),
            "$.tracks[0].conclusion.by",
            "nobody can end it",
            Torbay
        );

    [Fact]
    public void Read_FieldKeyTwiceInAConclusion_IsRefused() =>
        AssertOnlyFault(
            d => Tracks(d)[0]!["conclusion"]!["fields"]!.AsArray().Add(d["tracks"]![0]!["conclusion"]!["fields"]![0]!.DeepClone()),
            "$.tracks[0].conclusion.fields[1].key",
            "repeats the key",
            Torbay
        );

    /// <summary>R-073: what logs by itself hangs on an answer that can be given.</summary>
    [Theory]
    [InlineData("nowhere", "none-open", "question", "names no question")]
    [InlineData("case-type", "weather", "answer", "must be an answer that the question lets choose")]
    [InlineData("consulted", "yes", "answer", "must be an answer that the question lets choose")]
    public void Read_TrackOnAnAnswerThatCannotBeGiven_IsRefused(string question, string answer, string part, string reason) =>
        AssertOnlyFault(d => OnAnswer(d, question, answer), $"$.tracks[0].onAnswer.{part}", reason, Torbay);

    [Fact]
    public void Read_TrackOnAnAnswerForManagers_IsRefused() =>
        AssertOnlyFault(
            d => OnAnswer(d, "case-type", "none-open")["startedBy"] = "managers",
            "$.tracks[0].onAnswer",
            "anybody must be able to start it",
            Torbay
        );

    [Fact]
    public void Read_TrackOnAnAnswer_IsAccepted() => Assert.Empty(ReadChanged(d => OnAnswer(d, "case-type", "none-open"), Torbay).Faults);

    private static JsonNode OnAnswer(JsonNode definition, string question, string answer)
    {
        var track = Tracks(definition)[0]!;
        track["onAnswer"] = new JsonObject { ["question"] = question, ["answer"] = answer };
        return track;
    }

    private static JsonNode Notice(JsonNode definition) => definition["notices"]![0]!;

    private static JsonArray Tracks(JsonNode definition)
    {
        definition["tracks"] = JsonNode.Parse(
            """
            [{
              "key": "concern", "label": "Concern", "text": "For a concern.", "prompt": "What is it?", "startedBy": "anybody",
              "roles": ["chair"], "afterLadder": false, "urgent": false, "boardTask": "Look into it",
              "conclusion": { "label": "End it", "by": ["chair"], "fields": [{ "key": "reason", "label": "Reason", "kind": "text" }] }
            }]
            """
        );
        return definition["tracks"]!.AsArray();
    }
}
