using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The facts of Warwickshire's Practitioner Escalation Protocol V5.0.</summary>
public sealed class WarwickshireTests
{
    private readonly Protocol _protocol = Definitions.Read("warwickshire");

    /// <summary>R-001: a discussion and three stages, in this order and by these names.</summary>
    [Fact]
    public void Stages_InOrder_AreADiscussionAndThreeStages()
    {
        Assert.Equal(["discussion", "one", "two", "three"], _protocol.Stages.Select(stage => stage.Key));
        Assert.Equal(
            [
                "Stage One: Line Manager to Line Manager Discussion",
                "Stage Two: Senior Manager to Senior Manager Discussion",
                "Stage Three: Safeguarding Partnership",
            ],
            _protocol.Stages.Skip(1).Select(stage => stage.FullName)
        );
        Assert.Equal([false, true, true, true], _protocol.Stages.Select(stage => stage.Formal));
    }

    /// <summary>R-001: who stands at each stage; the document gives the receiving side no part at Stage Three.</summary>
    [Fact]
    public void Stages_OnEachSide_HaveTheTiersOfTheDocument()
    {
        Assert.Equal(
            [Tier.Practitioner, Tier.LineManager, Tier.SeniorManager, Tier.SeniorManager],
            _protocol.Stages.Select(stage => stage.Escalating.Tier)
        );
        Assert.Equal(
            [Tier.Practitioner, Tier.LineManager, Tier.SeniorManager, null],
            _protocol.Stages.Select(stage => stage.Receiving?.Tier)
        );
        Assert.Equal([null, null, null, "partnership"], _protocol.Stages.Select(stage => stage.Body));
    }

    /// <summary>R-002: version, approval and date as printed; no review date is stated, so none can be overdue.</summary>
    [Fact]
    public void Document_VersionAndDates_AreAsPrinted()
    {
        Assert.Equal(
            ("V5.0", "WSEB, June 2020", "9 June 2020"),
            (_protocol.Document.Version, _protocol.Document.Approved, _protocol.Document.Effective)
        );
        Assert.Null(_protocol.Document.ReviewDue);
        Assert.Equal("none stated", _protocol.Document.ReviewStated);
    }

    /// <summary>R-003: Warwickshire's own words.</summary>
    [Fact]
    public void Words_ForTiersAndSides_AreLocal()
    {
        Assert.Equal("Senior Manager", _protocol.Words.TierName(Tier.SeniorManager));
        Assert.Equal("recipient organisation", _protocol.Words.ReceivingAgency);
        Assert.DoesNotContain(Tier.ServiceLead, _protocol.Words.Tiers.Keys);
        Assert.Equal(Nation.EnglandAndWales, _protocol.Partnership.Nation);
    }

    /// <summary>R-004: eight categories; "other" is added by every list.</summary>
    [Fact]
    public void Categories_InOrder_AreEight() =>
        Assert.Equal(
            ["poor-referral", "late-referral", "thresholds", "outcomes", "no-action", "drift", "practice", "own-management"],
            _protocol.Categories.Select(category => category.Key)
        );

    /// <summary>R-009, A-84: child and unborn child, young person, adult, carer.</summary>
    [Fact]
    public void SubjectKinds_OfWarwickshire_IncludeAdultsCarersAndTheUnborn()
    {
        Assert.Equal(
            ["Child", "Unborn child", "Young person", "Adult with care and support needs", "Carer"],
            _protocol.SubjectKinds.Select(kind => kind.Label)
        );
        Assert.Equal("unborn-child", Assert.Single(_protocol.SubjectKinds, kind => kind.Unborn).Key);
    }

    /// <summary>R-013: no figure anywhere; the two phrases of the document stay phrases.</summary>
    [Fact]
    public void Timescales_OfWarwickshire_AreWordsOnly()
    {
        Assert.Equal(
            ["shortest timescale possible", null, null, "in a timely way"],
            _protocol.Stages.Select(stage => stage.Timescale.Wording)
        );
        Assert.All(_protocol.Stages, stage => Assert.Equal("none stated", stage.Timescale.Stated));
    }

    /// <summary>R-171: talk early, each agency keeps its own record.</summary>
    [Fact]
    public void PriorDiscussion_OfWarwickshire_IsEarlyAndRecordedByEach()
    {
        Assert.Contains("in the shortest time possible", _protocol.Intake.PriorDiscussion, StringComparison.Ordinal);
        Assert.Contains("Each agency keeps its own record", _protocol.Intake.PriorDiscussion, StringComparison.Ordinal);
    }

    /// <summary>R-014, A-62: the safety line is the portal's own and says so.</summary>
    [Fact]
    public void ImmediateRisk_Advice_IsThePortals() => Assert.True(_protocol.Intake.ImmediateRisk.AdviceIsPortals);

    /// <summary>R-016, R-041: neither own management nor another's practice ends the dispute here.</summary>
    [Fact]
    public void Screening_OfWarwickshire_NeverStops() =>
        Assert.Equal(
            [ScreeningEffect.AroundOwnManagement, ScreeningEffect.Continue],
            _protocol.Intake.Screening.Select(question => question.Yes)
        );

    /// <summary>R-020.</summary>
    [Fact]
    public void ConcernAbout_Choices_AreThree()
    {
        Assert.Equal(["Practice", "Decision making", "Resource allocation"], _protocol.Intake.ConcernAbout.Select(choice => choice.Label));
        Assert.True(_protocol.Intake.ActionOrInaction);
    }

    /// <summary>R-033: both managers of each agency are named at the first escalation and nowhere else.</summary>
    [Fact]
    public void NamesManagers_OfTheStages_IsAtStageOneOnly() =>
        Assert.Equal(["one"], _protocol.Stages.Where(stage => stage.NamesManagers).Select(stage => stage.Key));

    /// <summary>R-047, R-048: alone for three reasons; around one's own management by three routes.</summary>
    [Fact]
    public void Powers_OfWarwickshire_HaveThreeReasonsAndThreeRoutes()
    {
        Assert.Equal(
            ["no-line-manager", "safeguarding-lead", "senior-manager"],
            _protocol.Powers.Alone!.Reasons.Select(reason => reason.Key)
        );
        Assert.Equal(["above", "safeguarding-lead", "sideways"], _protocol.Powers.AroundOwnManagement!.Routes.Select(route => route.Key));
        Assert.Equal("three", _protocol.Powers.PolicyReferral!.Stage);
    }

    /// <summary>R-066: the statement at One and Two, not before and not after.</summary>
    [Fact]
    public void Statement_OfTheStages_IsAtOneAndTwo() =>
        Assert.Equal(
            [
                null,
                "I am raising this under the Warwickshire Safeguarding escalation process",
                "I am raising this under the Warwickshire Safeguarding escalation process",
                null,
            ],
            _protocol.Stages.Select(stage => stage.Statement)
        );

    /// <summary>R-067, R-068: advice and the joint meeting are at Stage Two only.</summary>
    [Fact]
    public void AdviceAndMeeting_OfTheStages_AreAtTwo()
    {
        Assert.Equal(["two"], _protocol.Stages.Where(stage => stage.Advice is not null).Select(stage => stage.Key));
        Assert.Equal(["two"], _protocol.Stages.Where(stage => stage.JointMeeting is not null).Select(stage => stage.Key));
        Assert.True(_protocol.Stage("two").Advice!.NotWhenEscalatorLeads);
        Assert.Equal([Tier.Practitioner, Tier.LineManager], _protocol.Stage("two").JointMeeting!.Invitees);
    }

    /// <summary>R-116 to: the fifteen boxes, each with its own fill; A-56: the annex.</summary>
    [Fact]
    public void Form_OfWarwickshire_HasFifteenBoxesAndAnAnnex()
    {
        Assert.Equal(Enum.GetValues<FormFill>().Where(fill => fill <= FormFill.TimeTaken), _protocol.Form!.Boxes.Select(box => box.Fill));
        Assert.Equal(15, _protocol.Form.Boxes.Count);
        Assert.NotNull(_protocol.Form.Annex);
        Assert.Equal(["one", "two"], _protocol.Stages.Where(stage => stage.FormKept).Select(stage => stage.Key));
    }

    /// <summary>R-101, R-174: the board hears of a single case at Stage Three, not before; the subgroup sees returns only.</summary>
    [Fact]
    public void Reach_OfTheBoard_BeginsAtStageThree()
    {
        Assert.Equal(
            [("partnership-officer", "three"), ("reviews-subgroup", null), ("records-auditor", null), ("administrator", null)],
            _protocol.Roles.Select(role => (role.Key, role.SeesFrom))
        );
        Assert.Equal(["partnership-officer"], _protocol.Roles.Where(role => role.Acts).Select(role => role.Key));
        Assert.Equal(["records-auditor"], _protocol.Roles.Where(role => role.ReadsAudit).Select(role => role.Key));
        Assert.Equal(["administrator"], _protocol.Roles.Where(role => role.Administers).Select(role => role.Key));
        Assert.Equal("three", Assert.Single(_protocol.Contacts).ReceivesReferrals);
    }

    /// <summary>R-177: the address is as printed and nobody has verified it.</summary>
    [Fact]
    public void Contact_AsSeeded_IsUnverified()
    {
        var contact = Assert.Single(_protocol.Contacts);
        Assert.Equal(("wscb@warwickshire.gov.uk", (DateOnly?)null), (contact.Email, contact.VerifiedOn));
    }

    /// <summary>R-159, A-63: April to March.</summary>
    [Fact]
    public void AnnualReturn_OfWarwickshire_BeginsInApril() => Assert.Equal(4, _protocol.AnnualReturn!.FirstMonth);

    /// <summary>R-012, R-045, R-143, R-197: what other partnerships have is not so much as mentioned.</summary>
    [Theory]
    [InlineData("panel")]
    [InlineData("mediation")]
    [InlineData("skip")]
    [InlineData("expedit")]
    [InlineData("whistle")]
    [InlineData("courage")]
    [InlineData("reflective")]
    public void Definition_OfWarwickshire_BorrowsNothing(string word) =>
        Assert.DoesNotContain(word, Definitions.Text("warwickshire"), StringComparison.OrdinalIgnoreCase);

    /// <summary>R-001: what is written out reads in as the same protocol.</summary>
    [Fact]
    public void Write_ProtocolRead_ReadsTheSame()
    {
        var written = DefinitionJson.Write(_protocol);
        var again = DefinitionReader.Read(written);
        Assert.Empty(again.Faults);
        Assert.Equal(written, DefinitionJson.Write(again.Protocol!));
        Assert.True(IsIn(JsonNode.Parse(Definitions.Text("warwickshire")), JsonNode.Parse(written)));
    }

    /// <summary>Everything of the file is in what was written, which adds only parts that the file leaves out for their defaults.</summary>
    private static bool IsIn(JsonNode? file, JsonNode? written) =>
        (file, written) switch
        {
            (JsonObject parts, JsonObject all) => parts.All(part => IsIn(part.Value, all[part.Key])),
            (JsonArray items, JsonArray all) => items.Count == all.Count && items.Zip(all).All(pair => IsIn(pair.First, pair.Second)),
            _ => JsonNode.DeepEquals(file, written),
        };
}
