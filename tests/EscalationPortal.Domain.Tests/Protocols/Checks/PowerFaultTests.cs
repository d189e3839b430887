using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Starting later, the provider's route, and the referral that comes first.</summary>
public sealed class PowerFaultTests
{
    private const string Torbay = "torbay";

    [Fact]
    public void Read_StartLaterTellsNoRole_IsRefused() =>
        AssertOnlyFault(
            d => d["powers"]!["startLater"]!["roles"]![0] = "director",
            "$.powers.startLater.roles[0]",
            "names no role",
            Torbay
        );

    [Fact]
    public void Read_ProviderRouteThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Route(d), Torbay).Faults);

    [Theory]
    [InlineData("stage", "names no stage")]
    [InlineData("body", "names no body")]
    [InlineData("contact", "names no contact")]
    public void Read_ProviderRouteToWhatIsNot_IsRefused(string part, string reason) =>
        AssertOnlyFault(d => Route(d)[part] = "nowhere", $"$.powers.providerRoute.{part}", reason, Torbay);

    [Fact]
    public void Read_ProviderRouteOfNoSector_IsRefused() =>
        AssertOnlyFault(d => Route(d)["sectors"] = new JsonArray(), "$.powers.providerRoute.sectors", "at least one sector", Torbay);

    [Fact]
    public void Read_ReferralFirstThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Referral(d), Torbay).Faults);

    [Fact]
    public void Read_ReferralFirstToNoContact_IsRefused() =>
        AssertOnlyFault(
            d => Referral(d)["contacts"]![0] = "duty-team",
            "$.intake.immediateRisk.referral.contacts[0]",
            "names no contact: the contact keys are business-unit",
            Torbay
        );

    [Fact]
    public void Read_ReferralFirstToNobody_IsRefused() =>
        AssertOnlyFault(
            d => Referral(d)["contacts"] = new JsonArray(),
            "$.intake.immediateRisk.referral.contacts",
            "at least one contact",
            Torbay
        );

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Read_ReferralFirstInNoHour_IsRefused(int hour) =>
        AssertOnlyFault(d => Referral(d)["dayEndsAt"] = hour, "$.intake.immediateRisk.referral.dayEndsAt", "1 to 24", Torbay);

    /// <summary>R-183, A-67.</summary>
    [Fact]
    public void Read_NotTakenUpWithoutAWayOn_IsRefused() =>
        AssertOnlyFault(d => d["powers"]!["notTakenUp"]!["ways"] = new JsonArray(), "$.powers.notTakenUp.ways", "at least one way", Torbay);

    [Fact]
    public void Read_NotTakenUpToNoSignpost_IsRefused() =>
        AssertOnlyFault(
            d => d["powers"]!["notTakenUp"]!["signpost"] = "nowhere",
            "$.powers.notTakenUp.signpost",
            "names no signpost",
            Torbay
        );

    [Fact]
    public void Read_NotTakenUpBesideRoutesAroundManagement_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["powers"]!["aroundOwnManagement"] = JsonNode.Parse(
                    """{ "label": "Around", "text": "Go around.", "routes": [{ "key": "above", "label": "Above" }] }"""
                );
                // such a protocol takes up what is disputed within one agency
                d["intake"]!.AsObject().Remove("ownAgency");
            },
            "$.powers.notTakenUp",
            "beside aroundOwnManagement",
            Torbay
        );

    private static JsonNode Route(JsonNode definition) =>
        definition["powers"]!["providerRoute"] = JsonNode.Parse(
            """
            { "label": "Provider", "text": "Goes to the board.", "stage": "two", "sectors": ["voluntary"], "body": "board",
            "contact": "business-unit" }
            """
        )!;

    private static JsonNode Referral(JsonNode definition) =>
        definition["intake"]!["immediateRisk"]!["referral"] = JsonNode.Parse(
            """{ "title": "Referral", "text": "Make it first.", "contacts": ["business-unit"], "dayEndsAt": 17 }"""
        )!;
}
