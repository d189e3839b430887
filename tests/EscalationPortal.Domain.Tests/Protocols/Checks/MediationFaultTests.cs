using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>
/// Mediation is offered by somebody who sees cases, by people who see none of themselves and decide nothing.
/// </summary>
public sealed class MediationFaultTests
{
    private const string Key = "wiltshire";

    [Fact]
    public void Read_WithoutMediation_IsAccepted() => Assert.Empty(ReadChanged(d => d["mediation"] = null, Key).Faults);

    [Theory]
    [InlineData("label")]
    [InlineData("offeredBy")]
    [InlineData("mediators")]
    [InlineData("kinds")]
    [InlineData("outcomes")]
    public void Read_WithoutAPart_IsRefused(string part) =>
        AssertOnlyFault(d => d["mediation"]!.AsObject().Remove(part), $"$.mediation.{part}", "is missing", Key);

    [Theory]
    [InlineData("offeredBy", "at least one role")]
    [InlineData("kinds", "at least one kind of mediator")]
    [InlineData("outcomes", "at least two outcomes")]
    public void Read_EmptyList_IsRefused(string part, string reason) =>
        AssertOnlyFault(d => d["mediation"]![part] = new JsonArray(), $"$.mediation.{part}", reason, Key);

    [Fact]
    public void Read_RoleThatIsNone_IsRefused() =>
        Assert.Contains(
            FaultsOf(d => d["mediation"]!["offeredBy"]![0] = "chair", Key),
            fault => fault.Path == "$.mediation.offeredBy[0]" && fault.Reason.StartsWith("names no role", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_TrackThatIsNone_IsRefused() =>
        AssertOnlyFault(d => d["mediation"]!["track"] = "stack", "$.mediation.track", "names no track", Key);

    [Fact]
    public void Read_OfferedByWhoDoesNotSeeTheTrack_IsRefused() =>
        AssertOnlyFault(
            d => d["tracks"]![2]!["roles"] = new JsonArray("qap-chair"),
            "$.mediation.offeredBy",
            "does not see \"stuck\"",
            Key
        );

    [Fact]
    public void Read_TrackThatEndsByItself_IsRefused() =>
        AssertOnlyFault(
            d => d["tracks"]![2]!["conclusion"] = JsonNode.Parse("""{ "label": "End it", "by": ["qap-chair"], "fields": [] }"""),
            "$.tracks[2].conclusion",
            "beside the mediation",
            Key
        );

    [Fact]
    public void Read_MediatorsWithoutALimit_IsRefused() =>
        AssertOnlyFault(d => Mediators(d).Remove("limit"), "$.bodies[2].limit", "decides nothing", Key);

    [Fact]
    public void Read_MediatorWhoSeesCases_IsRefused() =>
        AssertOnlyFault(d => Mediators(d)["roles"]![0]!["seesFrom"] = "manager", "$.mediation.mediators", "sees no case by itself", Key);

    private static JsonObject Mediators(JsonNode definition) => definition["bodies"]![2]!.AsObject();
}
