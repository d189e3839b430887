using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The facts of Torbay's Escalation Policy leaflet.</summary>
public sealed class TorbayTests
{
    private static readonly string[] SidesStages = ["one", "two", "three", "four"];

    private readonly Protocol _protocol = Definitions.Read("torbay");

    /// <summary>R-001: five stages, all formal.</summary>
    [Fact]
    public void Stages_InOrder_AreFive()
    {
        Assert.Equal(["Stage One", "Stage Two", "Stage Three", "Stage Four", "Stage Five"], _protocol.Stages.Select(stage => stage.Name));
        Assert.All(_protocol.Stages, stage => Assert.True(stage.Formal));
        Assert.Equal([null, null, null, null, "board"], _protocol.Stages.Select(stage => stage.Body));
    }

    /// <summary>R-029, R-051 to: who stands at each stage; at Stage One only the own side.</summary>
    [Fact]
    public void Stages_OnEachSide_HaveTheTiersOfTheLeaflet()
    {
        Assert.Equal(
            [Tier.Practitioner, Tier.Practitioner, Tier.LineManager, Tier.SeniorManager, Tier.SeniorManager],
            _protocol.Stages.Select(stage => stage.Escalating.Tier)
        );
        Assert.Equal(
            [null, Tier.Practitioner, Tier.LineManager, Tier.SeniorManager, null],
            _protocol.Stages.Select(stage => stage.Receiving?.Tier)
        );
        Assert.Equal(["one"], _protocol.Stages.Where(stage => stage.IsOwnSide).Select(stage => stage.Key));
    }

    /// <summary>R-051 to R-053: the two who disagree at Two, a contact by the manager at Three, each agency's own choice at Four.</summary>
    [Fact]
    public void Opening_OfTheTwoSides_IsAsTheLeafletHasIt() =>
        Assert.Equal(
            [Opening.Together, Opening.Contact, Opening.EachNamesOwn],
            _protocol.Stages.Where(stage => stage.Receiving is not null).Select(stage => stage.Opening)
        );

    /// <summary>R-002, A-39: an undated leaflet without a review date.</summary>
    [Fact]
    public void Document_OfTorbay_HasNoDate()
    {
        Assert.Equal(
            (null, null, null, "none stated"),
            (_protocol.Document.Approved, _protocol.Document.Effective, _protocol.Document.ReviewDue, _protocol.Document.ReviewStated)
        );
        Assert.Contains("flowchart", _protocol.Document.Source, StringComparison.Ordinal);
    }

    /// <summary>R-003: "operations manager" at the senior tier.</summary>
    [Fact]
    public void Words_ForTiers_AreLocal()
    {
        Assert.Equal(
            ["worker", "supervisor/manager", "operations manager", "Torbay Safeguarding Children Board"],
            new[] { Tier.Practitioner, Tier.LineManager, Tier.SeniorManager, Tier.Board }.Select(_protocol.Words.TierName)
        );
        Assert.DoesNotContain(Tier.ServiceLead, _protocol.Words.Tiers.Keys);
        Assert.Equal(Nation.EnglandAndWales, _protocol.Partnership.Nation);
    }

    /// <summary>R-004: four categories in the leaflet's order.</summary>
    [Fact]
    public void Categories_InOrder_AreFour() =>
        Assert.Equal(
            ["Levels of need", "Roles and responsibilities", "The need for action", "Communication"],
            _protocol.Categories.Select(category => category.Label)
        );

    /// <summary>R-009, A-84: children only, the unborn included.</summary>
    [Fact]
    public void SubjectKinds_OfTorbay_AreChildrenOnly() =>
        Assert.Equal([("Child", false), ("Unborn child", true)], _protocol.SubjectKinds.Select(kind => (kind.Label, kind.Unborn)));

    /// <summary>R-013, A-38: no figure and no clock; the wording stays as it is.</summary>
    [Fact]
    public void Timescales_OfTorbay_AreWordsOnly()
    {
        Assert.All(
            _protocol.Stages,
            stage => Assert.Equal(("none stated", "as speedily as possible"), (stage.Timescale.Stated, stage.Timescale.Wording))
        );
        Assert.Empty(_protocol.Clocks);
    }

    /// <summary>R-016, R-017, A-29, S-06: a decision of one's own agency stops, and the leaflet names no other place.</summary>
    [Fact]
    public void Screening_OwnAgency_Stops()
    {
        var question = Assert.Single(_protocol.Intake.Screening);
        Assert.Equal((ScreeningEffect.Stop, "own-agency"), (question.Yes, question.Signpost));
        Assert.Contains(
            "supervisor or manager",
            _protocol.Signposts.Single(signpost => signpost.Key == "own-agency").Text,
            StringComparison.Ordinal
        );
    }

    /// <summary>R-017, A-29: the case type is asked and never a reason to refuse.</summary>
    [Fact]
    public void CaseType_Choices_IncludeNoneOpenAndADisputedThreshold()
    {
        var question = _protocol.Intake.Questions.Single(asked => asked.Key == "case-type");
        Assert.Equal((FieldKind.Several, true), (question.Kind, question.Required));
        Assert.Equal(
            ["child-protection", "child-in-need", "other-welfare", "none-open", "threshold-disputed"],
            question.Choices.Select(choice => choice.Key)
        );
    }

    /// <summary>
    /// Stage One: whom the worker consulted and when may be said already; the leaflet asks no earlier discussion.
    /// </summary>
    [Fact]
    public void Consultation_BeforeRaising_IsAskedAndNotRequired()
    {
        Assert.Equal(
            [("consulted", FieldKind.Line), ("consulted-at", FieldKind.Moment)],
            _protocol.Intake.Questions.Skip(1).Select(asked => (asked.Key, asked.Kind))
        );
        Assert.All(_protocol.Intake.Questions.Skip(1), asked => Assert.False(asked.Required));
        Assert.Null(_protocol.Intake.PriorDiscussion);
    }

    /// <summary>R-024, R-036: evidence with its source is compulsory; a supporter may be named.</summary>
    [Fact]
    public void Intake_OfTorbay_AsksEvidenceAndAllowsASupporter()
    {
        Assert.True(_protocol.Intake.EvidenceRequired);
        Assert.Null(_protocol.Intake.GutFeeling);
        Assert.True(_protocol.Intake.Supporter);
    }

    /// <summary>R-037: silent on cross-border work.</summary>
    [Fact]
    public void CrossBorder_OfTorbay_IsSilent() => Assert.Contains("silent", _protocol.Intake.CrossBorder, StringComparison.Ordinal);

    /// <summary>R-011, R-043, A-37: starting later is Torbay's only power, and the Board Manager hears of it.</summary>
    [Fact]
    public void Powers_OfTorbay_AreStartingLaterAndTheWayOn()
    {
        Assert.Equal(_protocol.Powers, new Powers(null, null, null, _protocol.Powers.StartLater, NotTakenUp: _protocol.Powers.NotTakenUp));
        Assert.Equal([EscalationRoute.NextManager, EscalationRoute.InPerson], _protocol.Powers.NotTakenUp!.Ways);
        Assert.Equal(["board-manager"], _protocol.Powers.StartLater!.Roles);
    }

    /// <summary>R-104: no stage below the board is left with its actions and decisions empty.</summary>
    [Fact]
    public void Actions_BelowTheBoard_AreRequired()
    {
        var actions = SidesStages
            .Select(key => _protocol.Stage(key).Asked(FieldMoment.Record).Single(field => field.Key == "actions"))
            .ToList();
        Assert.All(actions, field => Assert.True(field.Required));
        Assert.Equal([FieldSide.Escalating, FieldSide.Either, FieldSide.Either, FieldSide.Either], actions.Select(field => field.Side));
    }

    /// <summary>R-128: interim safety can be written and holds nobody up.</summary>
    [Fact]
    public void Safety_BelowTheBoard_IsFree() =>
        Assert.All(
            SidesStages,
            key => Assert.False(_protocol.Stage(key).Asked(FieldMoment.Record).Single(field => field.Key == "safety").Required)
        );

    /// <summary>R-103, R-203, A-31: the consultation belongs to the escalating side's Stage One.</summary>
    [Fact]
    public void Consultation_OfTheStages_IsAtOneForOneSide()
    {
        Assert.Equal(["one"], _protocol.Stages.Where(stage => stage.Consultation is not null).Select(stage => stage.Key));
        Assert.Equal((false, false), (_protocol.Stage("one").Consultation!.Each, _protocol.Stage("one").Consultation!.BeforeContact));
    }

    /// <summary>R-053: the two managers of Stage Four must have attempted a discussion.</summary>
    [Fact]
    public void Discussion_Compulsory_IsAtFourOnly() =>
        Assert.Equal(
            ["four"],
            _protocol.Stages.Where(stage => stage.Discussion?.Need == DiscussionNeed.Compulsory).Select(stage => stage.Key)
        );

    /// <summary>R-105, R-135: written confirmation of outcome and outstanding issues, without a form or a signature.</summary>
    [Fact]
    public void Confirmation_OfTorbay_IsWritten()
    {
        Assert.Equal(
            [Confirmation.None, Confirmation.Written, Confirmation.Written, Confirmation.Written, Confirmation.Written],
            _protocol.Stages.Select(stage => stage.Confirmation)
        );
        Assert.Equal(new AgreementRule(Plan: false, Outstanding: true), _protocol.Agreement);
        Assert.Null(_protocol.Form);
    }

    /// <summary>
    /// either manager refers; the Chair's stage ends as decided unless the sides agree; outstanding issues
    /// are named.
    /// </summary>
    [Fact]
    public void StageFive_Results_DecideOrFollowTheSides()
    {
        var five = _protocol.Stage("five");
        Assert.Equal(ReferredBy.EitherSide, five.ReferredBy);
        // the last keeps a meeting that settled nothing
        Assert.Equal([BoardResultLeads.SidesAgreed, BoardResultLeads.Decided, BoardResultLeads.StillOpen], five.Results);
        //
        Assert.Equal(
            [("outstanding", true), ("safety", false)],
            five.Asked(FieldMoment.Result).Select(field => (field.Key, field.Required))
        );
    }

    /// <summary>R-089, R-090, A-33: the Board Manager is told when Three opens and of each outcome at Four, of nothing else.</summary>
    [Fact]
    public void Notices_ToTheBoardManager_AreOfStageThreeAndOfEveryEndAboveIt()
    {
        Assert.Equal(
            [(CaseEvent.Opened, "three"), (CaseEvent.Discussed, "four"), (CaseEvent.Ended, "four"), (CaseEvent.Ended, "five")],
            _protocol.Notices.Select(notice => (notice.On.Event, notice.On.Stage))
        );
        Assert.All(_protocol.Notices, notice => Assert.Equal(["board-manager"], notice.Roles));
    }

    /// <summary>R-205, R-136: the Board Manager sees from Three, the Chair from Five, a representative no case by the role alone.</summary>
    [Fact]
    public void Reach_OfTheBoard_BeginsAtStageThree()
    {
        Assert.Equal(
            [
                ("chair", "five"),
                ("board-manager", "three"),
                ("board-representative", null),
                ("records-auditor", null),
                ("administrator", null),
            ],
            _protocol.Roles.Select(role => (role.Key, role.SeesFrom))
        );
        Assert.Equal(["chair"], _protocol.Roles.Where(role => role.Acts).Select(role => role.Key));
        Assert.Equal(["records-auditor"], _protocol.Roles.Where(role => role.ReadsAudit).Select(role => role.Key));
    }

    /// <summary>R-177: as printed and unverified; no referral goes there by itself.</summary>
    [Fact]
    public void Contact_OfTheBusinessUnit_IsAsPrintedAndUnverified()
    {
        var contact = Assert.Single(_protocol.Contacts);
        Assert.Equal(
            ("tscb@torbay.gov.uk", "01803 207176", "Town Hall, Torquay TQ1 3DR"),
            (contact.Email, contact.Telephone, contact.Address)
        );
        Assert.Null(contact.VerifiedOn);
        Assert.Null(contact.ReceivesReferrals);
    }

    /// <summary>R-165, R-172: right and responsibility with three purposes, and other formats, where raising begins.</summary>
    [Fact]
    public void Guidance_WhereRaisingBegins_SaysRightAndPurposesAndFormats()
    {
        var shown = _protocol.Guidance.Where(text => text.Shown.Contains(GuidancePlace.RaisingStart)).ToList();
        Assert.Equal(["right-and-responsibility", "other-formats"], shown.Select(text => text.Key));
        Assert.Equal(4, shown[0].Points.Count);
    }

    /// <summary>R-005: the eleven agencies of the cover.</summary>
    [Fact]
    public void Agencies_OfTheCover_AreEleven() => Assert.Equal(11, _protocol.Agencies.Select(agency => agency.Name).Distinct().Count());

    /// <summary>R-012, R-143, R-167, R-197: what others have is not borrowed. The panel is Torbay's own.</summary>
    [Theory]
    [InlineData("mediation")]
    [InlineData("expedit")]
    [InlineData("whistle")]
    [InlineData("complaint")]
    [InlineData("courage")]
    [InlineData("reflective")]
    [InlineData("adult")]
    [InlineData("working day")]
    public void Definition_OfTorbay_BorrowsNothing(string word) =>
        Assert.DoesNotContain(word, Definitions.Text("torbay"), StringComparison.OrdinalIgnoreCase);
}
