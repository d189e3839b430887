using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Whoever acts for the board sees the case: from a stage on, or brought in by a step .</summary>
public sealed class BoardReachFaultTests
{
    private const string Island = "isle-of-man";

    [Fact]
    public void Read_RoleBroughtInByAStep_MayActWithoutASeesFrom() =>
        Assert.Contains(Read(Island).Roles, role => role is { Key: "chair", Acts: true, SeesFrom: null });

    [Fact]
    public void Read_RoleThatNoStepBringsIn_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["boardSteps"]![0]!["opensTo"] = new JsonArray(),
            "$.bodies[0].roles[1].seesFrom",
            "must see the case",
            Island
        );

    [Fact]
    public void Read_RoleThatBringsItselfIn_IsRefused() =>
        AssertOnlyFault(
            d => d["stages"]![3]!["boardSteps"]![0]!["by"]![0] = "chair",
            "$.bodies[0].roles[1].seesFrom",
            "must see the case",
            Island
        );

    [Fact]
    public void Read_AlternativeBody_MayAct() => Assert.Empty(ReadChanged(d => Alternative(d, acts: true)).Faults);

    [Fact]
    public void Read_AlternativeBodyWhereNobodyActs_IsRefused() =>
        AssertOnlyFault(d => Alternative(d, acts: false), "$.stages[3].alternatives[0]", "no role of \"committee\" acts");

    private static void Alternative(JsonNode definition, bool acts)
    {
        definition["stages"]![3]!["alternatives"] = new JsonArray("committee");
        definition["bodies"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["key"] = "committee",
                    ["name"] = "Committee",
                    ["roles"] = new JsonArray(
                        new JsonObject
                        {
                            ["key"] = "clerk",
                            ["label"] = "Clerk",
                            ["seesFrom"] = "three",
                            ["acts"] = acts,
                            ["seesReturns"] = false,
                            ["readsAudit"] = false,
                        }
                    ),
                }
            );
    }
}
