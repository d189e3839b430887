using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Rules on stages, tiers and the form.</summary>
public sealed class LadderFaultTests
{
    [Fact]
    public void Read_NoStage_IsRefusedAtTheStages() =>
        Assert.Contains(
            FaultsOf(d => d["stages"] = new JsonArray()),
            fault => fault is { Path: "$.stages", Reason: "needs at least one stage" }
        );

    [Fact]
    public void Read_NoFormalStage_IsRefused() =>
        Assert.Contains(
            FaultsOf(d =>
            {
                foreach (var stage in d["stages"]!.AsArray())
                {
                    stage!["formal"] = false;
                }
            }),
            fault => fault is { Path: "$.stages", Reason: "needs at least one formal stage" }
        );

    [Fact]
    public void Read_InformalAfterFormal_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["stages"]![2]!["formal"] = false;
                d["stages"]![2]!["formKept"] = false;
            },
            "$.stages[2].formal",
            "\"one\" before it is formal"
        );

    [Fact]
    public void Read_FormKeptBeforeTheFormalStages_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![0]!["formKept"] = true, "$.stages[0].formKept", "begins at the first formal stage");

    [Fact]
    public void Read_StageOfNoBody_IsRefused() =>
        Assert.Contains(
            FaultsOf(d => d["stages"]![3]!["body"] = "panel"),
            fault => fault.Path == "$.stages[3].body" && fault.Reason.StartsWith("names no body", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_StageBelowTheBoardAfterIt_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                var after = d["stages"]![2]!.DeepClone();
                after["key"] = "four";
                d["stages"]!.AsArray().Add(after);
            },
            "$.stages[4].body",
            "nothing below the board comes after"
        );

    [Fact]
    public void Read_RoleSeesOnlyAfterItActs_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                var after = d["stages"]![3]!.DeepClone();
                after["key"] = "four";
                d["stages"]!.AsArray().Add(after);
                d["bodies"]![0]!["roles"]![0]!["seesFrom"] = "four";
            },
            "$.bodies[0].roles[0].seesFrom",
            "comes after \"three\", where the role acts"
        );

    [Theory]
    [InlineData("escalating")]
    [InlineData("receiving")]
    public void Read_TierFalls_IsRefusedOnEachSide(string side) =>
        AssertOnlyFault(
            d => d["stages"]![2]![side]!["tier"] = "practitioner",
            $"$.stages[2].{side}.tier",
            "falls from line-manager to practitioner"
        );

    [Fact]
    public void Read_TierStays_IsAccepted() =>
        Assert.Empty(ReadChanged(d => d["stages"]![2]!["receiving"]!["tier"] = "line-manager").Faults);

    [Fact]
    public void Read_BoardTierWithoutBody_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![2]!["receiving"]!["tier"] = "board", "$.stages[2].receiving.tier", "names no body of the board");

    [Theory]
    [InlineData("line-manager", "$.words.tiers['line-manager']")]
    [InlineData("board", "$.words.tiers.board")]
    public void Read_TierWithoutLocalWord_IsRefused(string tier, string path) =>
        AssertOnlyFault(d => d["words"]!["tiers"]!.AsObject().Remove(tier), path, "is missing");

    [Fact]
    public void Read_MeetingWithoutInvitees_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![2]!["jointMeeting"]!["invitees"] = new JsonArray(),
            "$.stages[2].jointMeeting.invitees",
            "needs at least one tier"
        );

    [Fact]
    public void Read_MeetingInvitesATierTwice_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![2]!["jointMeeting"]!["invitees"]!.AsArray().Add("practitioner"),
            "$.stages[2].jointMeeting.invitees[2]",
            "repeats practitioner"
        );

    [Fact]
    public void Read_StagesUseAFormThatDoesNotExist_IsRefusedAtEach()
    {
        var faults = FaultsOf(d => d["form"] = null);
        Assert.Equal(
            ["$.stages[1].formKept", "$.stages[2].formKept"],
            faults.Where(f => f.Reason.Contains("has no form", StringComparison.Ordinal)).Select(f => f.Path)
        );
        Assert.Equal(6, faults.Count(f => f.Path.EndsWith(".confirmation", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_SignaturesWithoutTheirBox_IsRefused() =>
        Assert.Equal(
            ["$.stages[1].confirmation", "$.stages[2].confirmation", "$.stages[3].confirmation"],
            FaultsOf(d => d["form"]!["boxes"]!.AsArray().RemoveAt(11)).Select(fault => fault.Path)
        );

    [Fact]
    public void Read_BoxTwice_NamesTheFirst() =>
        AssertOnlyFault(
            d => d["form"]!["boxes"]!.AsArray().Add(d["form"]!["boxes"]![2]!.DeepClone()),
            "$.form.boxes[15].fill",
            "repeats the fill of box 3"
        );

    [Fact]
    public void Read_FormThatNoStageKeeps_IsRefused() =>
        AssertOnlyFault(
            d => (d["stages"]![1]!["formKept"], d["stages"]![2]!["formKept"]) = (false, false),
            "$.form",
            "is kept at no stage"
        );

    [Fact]
    public void Read_AnnexOfManagersThatNobodyNames_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![1]!["namesManagers"] = false, "$.form.annex", "no stage has them named");
}
