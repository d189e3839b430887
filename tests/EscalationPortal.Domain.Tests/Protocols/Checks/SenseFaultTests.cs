using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>One test for each rule that a definition of the right shape can break.</summary>
public sealed class SenseFaultTests
{
    [Theory]
    [InlineData("Warwickshire")]
    [InlineData("1st")]
    [InlineData("a--b")]
    [InlineData("warwick shire")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijx")]
    public void Read_KeyNotWellFormed_IsRefused(string key) =>
        AssertOnlyFault(d => d["partnership"]!["key"] = key, "$.partnership.key", "must be a key");

    [Theory]
    [InlineData("subjectKinds")]
    [InlineData("categories")]
    [InlineData("signposts")]
    [InlineData("guidance")]
    public void Read_KeyTwiceInAList_NamesTheFirst(string list) =>
        AssertOnlyFault(d => d[list]!.AsArray().Add(d[list]![0]!.DeepClone()), $"$.{list}[{Count(list)}].key", $"of $.{list}[0].key");

    [Fact]
    public void Read_StageKeyTwice_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![1]!["key"] = "two", "$.stages[2].key", "repeats the key \"two\" of $.stages[1].key");

    [Fact]
    public void Read_RoleKeyTwice_IsRefused() =>
        AssertOnlyFault(d => d["bodies"]![0]!["roles"]![2]!["key"] = "partnership-officer", "$.bodies[0].roles[2].key", "repeats the key");

    [Theory]
    [InlineData("war")]
    [InlineData("W")]
    [InlineData("W-1")]
    public void Read_PrefixNotCapitals_IsRefused(string prefix) =>
        AssertOnlyFault(d => d["partnership"]!["referencePrefix"] = prefix, "$.partnership.referencePrefix", "capital letters");

    [Fact]
    public void Read_CategoryOther_IsRefusedBecauseItIsAlwaysThere() =>
        AssertOnlyFault(d => d["categories"]![7]!["key"] = "other", "$.categories[7].key", "may not be \"other\"");

    [Fact]
    public void Read_NoKindOfPerson_IsRefused() =>
        AssertOnlyFault(d => d["subjectKinds"] = new JsonArray(), "$.subjectKinds", "at least one kind of person");

    [Fact]
    public void Read_GuidanceWithoutPoints_IsRefused() =>
        AssertOnlyFault(d => d["guidance"]![0]!["points"] = new JsonArray(), "$.guidance[0].points", "at least one point");

    [Fact]
    public void Read_PolicyReferralToNoStage_NamesTheStages() =>
        AssertOnlyFault(
            d => d["powers"]!["policyReferral"]!["stage"] = "four",
            "$.powers.policyReferral.stage",
            "names no stage: the stage keys are discussion, one, two, three"
        );

    /// <summary>S-05, S-06, S-23: who is shown a signpost is shown one that is there.</summary>
    [Theory]
    [InlineData("$.intake.immediateRisk.signpost")]
    [InlineData("$.intake.ownAgency")]
    [InlineData("$.form.signpost")]
    public void Read_SignpostThatIsNotThere_IsRefused(string path) =>
        AssertOnlyFault(
            d =>
            {
                var parts = path.Split('.')[1..];
                parts[..^1].Aggregate(d, (node, part) => node[part]!)[parts[^1]] = "nowhere";
            },
            path,
            "names no signpost",
            "isle-of-man"
        );

    [Fact]
    public void Read_OwnAgencyThatIsTakenUp_NeedsNoSignpost() =>
        AssertOnlyFault(d => d["intake"]!["ownAgency"] = "own-management", "$.intake.ownAgency", "takes it up");

    [Fact]
    public void Read_PolicyReferralBelowTheBoard_IsRefused() =>
        AssertOnlyFault(
            d => d["powers"]!["policyReferral"]!["stage"] = "two",
            "$.powers.policyReferral.stage",
            "must be a stage of the board"
        );

    [Theory]
    [InlineData("field", "resolved", "names no field that this stage asks on entry")]
    [InlineData("by", "board", "must be a tier of the two sides")]
    public void Read_PolicyReferralThatNobodyCanMake_IsRefused(string part, string value, string reason) =>
        AssertOnlyFault(d => d["powers"]!["policyReferral"]![part] = value, $"$.powers.policyReferral.{part}", reason, "isle-of-man");

    [Fact]
    public void Read_RoleSeesFromNoStage_IsRefused() =>
        AssertOnlyFault(d => d["bodies"]![0]!["roles"]![1]!["seesFrom"] = "four", "$.bodies[0].roles[1].seesFrom", "names no stage");

    [Theory]
    [InlineData("three", false)]
    [InlineData("three", true)]
    public void Read_RoleThatAdministersSeesCases_IsRefused(string seesFrom, bool acts) =>
        AssertOnlyFault(
            d =>
            {
                var administrator = d["bodies"]![0]!["roles"]![3]!;
                (administrator["seesFrom"], administrator["acts"]) = (seesFrom, acts);
            },
            "$.bodies[0].roles[3].administers",
            "give that to a role of its own"
        );

    [Fact]
    public void Read_ContactReceivesReferralsOfNoStage_IsRefused() =>
        AssertOnlyFault(d => d["contacts"]![0]!["receivesReferrals"] = "four", "$.contacts[0].receivesReferrals", "names no stage");

    [Fact]
    public void Read_ContactReceivesReferralsBelowTheBoard_IsRefused() =>
        AssertOnlyFault(
            d => d["contacts"]![0]!["receivesReferrals"] = "one",
            "$.contacts[0].receivesReferrals",
            "must be a stage of the board"
        );

    [Fact]
    public void Read_ReturnToNoBody_IsRefused() =>
        AssertOnlyFault(
            d => d["annualReturn"]!["receives"] = "committee",
            "$.annualReturn.receives",
            "names no body: the body keys are partnership"
        );

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Read_FirstMonthOutOfTheYear_IsRefused(int month) =>
        AssertOnlyFault(d => d["annualReturn"]!["firstMonth"] = month, "$.annualReturn.firstMonth", "1 to 12");

    [Fact]
    public void Read_ReturnThatNobodySees_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["bodies"]![0]!["roles"]![0]!["seesReturns"] = false;
                d["bodies"]![0]!["roles"]![1]!["seesReturns"] = false;
            },
            "$.annualReturn.receives",
            "no role of \"partnership\" sees them"
        );

    [Fact]
    public void Read_RolesSeeReturnsOfNoReturn_IsRefusedForEach() =>
        Assert.Equal(
            ["$.bodies[0].roles[0].seesReturns", "$.bodies[0].roles[1].seesReturns"],
            FaultsOf(d => d["annualReturn"] = null).Select(fault => fault.Path)
        );

    [Fact]
    public void Read_BodyWithoutRoles_IsRefused() =>
        AssertOnlyFault(
            d => d["bodies"]!.AsArray().Add(JsonNode.Parse("""{ "key": "empty", "name": "Empty", "roles": [] }""")),
            "$.bodies[1].roles",
            "at least one role"
        );

    [Fact]
    public void Read_BoardStageWhereNobodyActs_IsRefused() =>
        AssertOnlyFault(d => d["bodies"]![0]!["roles"]![0]!["acts"] = false, "$.stages[3].body", "no role of \"partnership\" acts");

    [Fact]
    public void Read_RoleActsWithoutSight_IsRefused() =>
        AssertOnlyFault(d => d["bodies"]![0]!["roles"]![0]!["seesFrom"] = null, "$.bodies[0].roles[0].seesFrom", "must see the case");

    [Fact]
    public void Read_RoleOfABodyWithoutStageActs_IsRefused() =>
        AssertOnlyFault(
            d =>
                d["bodies"]!
                    .AsArray()
                    .Add(
                        JsonNode.Parse(
                            """
                            { "key": "idle", "name": "Idle", "roles": [{ "key": "idler", "label": "Idler", "seesFrom": "three",
                            "acts": true, "seesReturns": false, "readsAudit": false }] }
                            """
                        )
                    ),
            "$.bodies[1].roles[0].acts",
            "\"idle\" acts at no stage"
        );

    /// <summary>R-008: a body among which is chosen acts at the stage as the first does.</summary>
    [Fact]
    public void Read_RoleOfAnAlternativeBodyActs_IsRight() =>
        Assert.Empty(
            ReadChanged(d =>
            {
                d["stages"]![3]!["alternatives"] = new JsonArray("committee");
                d["bodies"]!
                    .AsArray()
                    .Add(
                        JsonNode.Parse(
                            """
                            { "key": "committee", "name": "Committee", "roles": [{ "key": "committee-lead", "label": "Lead",
                            "seesFrom": "three", "acts": true, "seesReturns": false, "readsAudit": false }] }
                            """
                        )
                    );
            }).Faults
        );

    [Fact]
    public void Read_StopWithoutSignpost_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["intake"]!["screening"]![1]!["yes"] = "stop";
                d["intake"]!["screening"]![1]!["signpost"] = null;
            },
            "$.intake.screening[1].signpost",
            "must be shown where to go"
        );

    [Fact]
    public void Read_UnknownSignpost_IsRefused() =>
        AssertOnlyFault(
            d => d["intake"]!["screening"]![0]!["signpost"] = "complaints",
            "$.intake.screening[0].signpost",
            "names no signpost"
        );

    [Fact]
    public void Read_ScreeningToAPowerThatDoesNotExist_IsRefused() =>
        AssertOnlyFault(d => d["powers"]!["aroundOwnManagement"] = null, "$.intake.screening[0].yes", "has no such power");

    [Theory]
    [InlineData("alone", "reasons")]
    [InlineData("aroundOwnManagement", "routes")]
    public void Read_PowerThatNobodyCanUse_IsRefused(string power, string list) =>
        AssertOnlyFault(d => d["powers"]![power]![list] = new JsonArray(), $"$.powers.{power}.{list}", "needs at least one");

    [Fact]
    public void Read_ContactThatCannotBeReached_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["contacts"]![0]!["email"] = null;
                d["contacts"]![0]!["receivesReferrals"] = null;
            },
            "$.contacts[0]",
            "needs an email, a telephone or an address"
        );

    /// <summary>
    /// of those to whom a first referral is made, one may be held empty until the partnership supplies a number.
    /// </summary>
    [Fact]
    public void Read_ContactOfAFirstReferralHeldEmpty_IsRight()
    {
        static void HoldEmpty(JsonNode d, string contact)
        {
            d["intake"]!["immediateRisk"]!["referral"] = JsonNode.Parse(
                $$"""{ "title": "Refer", "text": "Refer first.", "contacts": ["{{contact}}"], "dayEndsAt": 17 }"""
            );
            d["contacts"]!
                .AsArray()
                .Add(
                    JsonNode.Parse(
                        """
                        { "key": "duty", "name": "Duty team", "email": null, "telephone": null, "address": null, "verifiedOn":
                        null, "receivesReferrals": null }
                        """
                    )
                );
        }

        Assert.Empty(ReadChanged(d => HoldEmpty(d, "duty")).Faults);
        AssertOnlyFault(d => HoldEmpty(d, "partnership-inbox"), "$.contacts[1]", "needs an email, a telephone or an address");
    }

    [Theory]
    [InlineData("wscb")]
    [InlineData("a@b, c@d")]
    [InlineData("@warwickshire.gov.uk")]
    public void Read_EmailThatIsNoAddress_IsRefused(string email) =>
        AssertOnlyFault(d => d["contacts"]![0]!["email"] = email, "$.contacts[0].email", "one e-mail address");

    [Fact]
    public void Read_ReferralsToAContactWithoutEmail_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["contacts"]![0]!["email"] = null;
                d["contacts"]![0]!["telephone"] = "01926 000000";
            },
            "$.contacts[0].email",
            "referrals are announced to it"
        );

    private static int Count(string list) => JsonNode.Parse(Text("warwickshire"))![list]!.AsArray().Count;
}
