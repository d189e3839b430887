using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>What is asked, recorded and decided on Dumfries &amp; Galloway's ladder.</summary>
public sealed class DumfriesAndGallowayLadderTests
{
    private readonly Protocol _protocol = Definitions.Read("dumfries-and-galloway");

    /// <summary>R-001, A-26: four formal stages; what comes before them is asked at intake and is no stage.</summary>
    [Fact]
    public void Stages_InOrder_AreFour()
    {
        Assert.Equal(
            [
                "Stage 1: Line Managers",
                "Stage 2: Service Leads / Team Managers",
                "Stage 3: Senior Managers",
                "Stage 4: Where Disagreements Remain",
            ],
            _protocol.Stages.Select(stage => stage.FullName)
        );
        Assert.All(_protocol.Stages, stage => Assert.True(stage.Formal));
    }

    /// <summary>R-001, A-16, A-19: both sides climb together, with the tier of service leads that no other partnership has.</summary>
    [Fact]
    public void Stages_OnEachSide_HaveTheTiersOfTheDocument()
    {
        Tier[] tiers = [Tier.LineManager, Tier.ServiceLead, Tier.SeniorManager, Tier.SeniorManager];
        Assert.Equal(tiers, _protocol.Stages.Select(stage => stage.Escalating.Tier));
        Assert.Equal(tiers, _protocol.Stages.Select(stage => stage.Receiving!.Tier));
        Assert.Equal([Opening.Together, Opening.Together, Opening.EachNamesOwn], _protocol.Stages.Take(3).Select(stage => stage.Opening));
        Assert.Equal([null, null, "leadership-group", null], _protocol.Stages.Select(stage => stage.MembersOf));
    }

    /// <summary>R-007: the Leadership Group's thirteen roles; none acts for the board, and each sees from Stage 3 .</summary>
    [Fact]
    public void LeadershipGroup_Roles_AreThirteen()
    {
        var roles = _protocol.Body("leadership-group").Roles;
        Assert.Equal(
            [
                "Children's Services Manager",
                "Senior Manager, Children and Families Social Work",
                "Locality Manager, Children and Families Social Work",
                "Lead for Nursing and AHPs",
                "Clinical Nurse Manager, Public Health Nursing",
                "Integration and Inclusion Manager",
                "Safeguarding Manager",
                "Nurse Consultant, Public Protection",
                "Detective Inspector",
                "Children's Services Planning and Communications Officer",
                "Quality Improvement Officer, Early Years – Education",
                "Quality Improvement Manager – Education",
                "Team Leader – Youth Work",
            ],
            roles.Select(role => role.Label)
        );
        Assert.All(roles, role => Assert.Equal(("three", false), (role.SeesFrom, role.Acts)));
    }

    /// <summary>
    /// one of two bodies at Stage 4, each with its own Executive Manager/Lead who acts there and sees no earlier stage.
    /// </summary>
    [Fact]
    public void StageFour_Bodies_AreTwo()
    {
        var four = _protocol.Stage("four");
        Assert.Equal(["cssapp-executive", "public-protection-committee"], four.Bodies);
        Assert.All(
            four.Bodies,
            body =>
                Assert.Equal(("four", true), Assert.Single(_protocol.Body(body).Roles) is var role ? (role.SeesFrom, role.Acts) : default)
        );
        Assert.Equal(ReferredBy.EitherSide, four.ReferredBy);
        Assert.Equal(["records-auditor"], _protocol.Roles.Where(role => role.ReadsAudit).Select(role => role.Key));
    }

    /// <summary>R-013, R-084: words stay words; Stage 4 alone has a figure.</summary>
    [Fact]
    public void Timescales_BelowStageFour_AreWords()
    {
        Assert.Equal(
            ["none stated", "none stated", "none stated", "no longer than 7 working days"],
            _protocol.Stages.Select(stage => stage.Timescale.Stated)
        );
        Assert.Equal(
            [null, "referral without delay, feedback immediately", "further information urgently", null],
            _protocol.Stages.Select(stage => stage.Timescale.Wording)
        );
        Assert.Equal([null, "the referral", null, null], _protocol.Stages.Select(stage => stage.Timescale.HoursSince));
    }

    /// <summary>R-083, A-21, A-78: seven working days from the referral, as the longest that is allowed, and the board's duty.</summary>
    [Fact]
    public void Clock_OfStageFour_IsACeilingOfSevenWorkingDays()
    {
        var clock = Assert.Single(_protocol.Clocks);
        Assert.Equal(new ClockLength(WorkingDays: 7), clock.Within);
        Assert.Equal([new CaseMoment(CaseEvent.Entered, "four")], clock.From);
        Assert.Equal(new CaseMoment(CaseEvent.Left, "four"), clock.Until);
        Assert.Equal((null, true, ClockRuns.Always), (clock.Asks, clock.Ceiling, clock.Runs));
    }

    /// <summary>
    /// an optional talk with somebody of each side, four boxes, each with a way to say "none".
    /// </summary>
    [Fact]
    public void StageOne_Discussion_HasFourBoxes()
    {
        var one = _protocol.Stage("one");
        Assert.Equal((DiscussionNeed.Optional, true), (one.Discussion!.Need, one.Discussion.ParticipantsOfEachSide));
        Assert.Contains("factual, unemotive and non-judgemental", one.Discussion.Factual, StringComparison.Ordinal);
        Assert.Equal(["areas", "agreement", "disagreement", "barriers"], one.Asked(FieldMoment.Discussion).Select(field => field.Key));
        Assert.All(one.Fields, field => Assert.Equal((true, "None", FieldKind.Text), (field.Required, field.None, field.Kind)));
    }

    /// <summary>R-062: the briefing of the service leads has three parts, none of which may be empty.</summary>
    [Fact]
    public void StageTwo_Entry_AsksForTheBriefing()
    {
        var entry = _protocol.Stage("two").Asked(FieldMoment.Entry).ToList();
        Assert.Equal(["situation", "tried", "barriers", "told", "told-on"], entry.Select(field => field.Key));
        Assert.All(entry.Take(3), field => Assert.Equal((true, null, FieldSide.Escalating), (field.Required, field.None, field.Side)));
    }

    /// <summary>R-092: whoever goes on is asked whether and when the other side was told; it holds nobody up.</summary>
    [Theory]
    [InlineData("two")]
    [InlineData("three")]
    [InlineData("four")]
    public void Stages_AboveTheFirst_AskWhetherTheOtherSideWasTold(string stage)
    {
        var told = _protocol
            .Stage(stage)
            .Asked(FieldMoment.Entry)
            .Where(field => field.Key.StartsWith("told", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(
            [("told", FieldKind.YesNo, false), ("told-on", FieldKind.Date, true)],
            told.Select(field => (field.Key, field.Kind, field.Required))
        );
        Assert.Equal(("told", "yes"), (told[1].When!.Field, Assert.Single(told[1].When!.Is)));
    }

    /// <summary>R-093, R-094: the action agreed, and whether the family was informed, by whom and when, or why not.</summary>
    [Fact]
    public void StageTwo_AsksForTheActionAndTheFamily()
    {
        var two = _protocol.Stage("two");
        Assert.Equal(DiscussionNeed.Reasoned, two.Discussion!.Need);
        Assert.Equal(
            ["family-informed", "family-informed-by", "family-informed-at", "family-not-informed-because"],
            two.Asked(FieldMoment.Record).Where(field => field.Required).Select(field => field.Key)
        );
        Assert.Equal(
            ("action-agreed", "No action was agreed"),
            Assert.Single(two.Asked(FieldMoment.Discussion)) is var action ? (action.Key, action.None) : default
        );
        Assert.Equal(
            ["yes", "yes", "no"],
            two.Asked(FieldMoment.Record).Where(field => field.When is not null).Select(field => Assert.Single(field.When!.Is))
        );
        var notice = Assert.Single(_protocol.Notices);
        Assert.Equal((new CaseMoment(CaseEvent.Discussed, "two"), Tier.LineManager), (notice.On, Assert.Single(notice.Tiers)));
        Assert.Null(two.JointMeeting);
    }

    /// <summary>R-110, R-111, A-81: the child's record, save in education, where it is the central school record and not SEEMiS.</summary>
    [Fact]
    public void StageTwo_Record_IsTheSchoolsOwnInEducation()
    {
        var two = _protocol.Stage("two");
        Assert.Equal(["child-record-by", "child-record-on"], OnlyFor("Health"));
        Assert.Equal(["child-record-by", "child-record-on"], OnlyFor(null));
        Assert.Equal(["school-record-by"], OnlyFor("Education"));
        Assert.All(
            two.Fields.Where(field => field.Key.Contains("-record-", StringComparison.Ordinal)),
            field => Assert.Equal((FieldMoment.Record, FieldSide.Each), (field.Asked, field.Side))
        );
        Assert.Contains(
            "not in the child's SEEMiS chronology",
            two.Fields.Single(field => field.Key == "school-record-by").Hint,
            StringComparison.Ordinal
        );

        IEnumerable<string> OnlyFor(string? sector) =>
            two
                .Fields.Where(field => field.Sectors.Count + field.NotSectors.Count > 0 && field.IsFor(sector is null ? [] : [sector]))
                .Select(field => field.Key);
    }

    /// <summary>R-063, R-161, A-18: senior managers agree or decide, and say which themes there are.</summary>
    [Fact]
    public void StageThree_OfSeniorManagers_MayDecide()
    {
        var three = _protocol.Stage("three");
        Assert.Equal(DecisionEnding.Decided, three.Decision!.Ending);
        Assert.Equal(
            ("themes", FieldMoment.Discussion, true, "None"),
            Assert.Single(three.Asked(FieldMoment.Discussion)) is var themes
                ? (themes.Key, themes.Asked, themes.Required, themes.None)
                : default
        );
        Assert.Equal(FieldMoment.Result, Assert.Single(three.Asked(FieldMoment.Discussion).Single().AlsoAsked));
        Assert.Equal("three", Assert.Single(_protocol.Stages, stage => stage.Decision is not null).Key);
    }

    /// <summary>R-142, R-161, A-20: urgency and timescale first, then an outcome with resolved or not, and themes.</summary>
    [Fact]
    public void StageFour_Executive_AssessesUrgencyFirst()
    {
        var four = _protocol.Stage("four");
        var step = Assert.Single(four.BoardSteps);
        Assert.Equal(["cssapp-executive-manager", "protection-executive-manager"], step.By);
        Assert.Equal(
            [("degree", FieldKind.One, true), ("timescale", FieldKind.WorkingDays, true)],
            step.Fields.Select(field => (field.Key, field.Kind, field.Required))
        );
        Assert.Equal(["Low", "Medium", "High"], step.Fields[0].Choices.Select(choice => choice.Label));
        Assert.Equal(
            [("resolved", FieldKind.YesNo), ("themes", FieldKind.Text)],
            four.Asked(FieldMoment.Result).Select(field => (field.Key, field.Kind))
        );
        Assert.All(four.Asked(FieldMoment.Result), field => Assert.True(field.Required));
        Assert.Equal([BoardResultLeads.Decided, BoardResultLeads.NextSteps], four.Results);
    }

    /// <summary>R-049, R-100, R-011: the provider's way at Stage 2, told to the Children's Services address, and no other power.</summary>
    [Fact]
    public void Powers_OfTheProtocol_AreTheProvidersAndTheWayOn()
    {
        var route = _protocol.Powers.ProviderRoute!;
        Assert.Equal(("two", "leadership-group", "childrens-services"), (route.Stage, route.Body, route.Contact!));
        Assert.Equal(["Private or voluntary provider", "Early years"], route.Sectors);
        Assert.Equal(_protocol.Powers, new Powers(null, null, null, ProviderRoute: route, NotTakenUp: _protocol.Powers.NotTakenUp));
        Assert.Equal([EscalationRoute.NextManager, EscalationRoute.InPerson], _protocol.Powers.NotTakenUp!.Ways);
    }

    /// <summary>R-109, R-193: a plan is agreed, and nobody signs.</summary>
    [Fact]
    public void Agreement_OfTheProtocol_NeedsAPlanAndNoSignature()
    {
        Assert.Equal(new AgreementRule(Plan: true), _protocol.Agreement);
        Assert.All(_protocol.Stages, stage => Assert.Equal(Confirmation.None, stage.Confirmation));
        Assert.Null(_protocol.Form);
    }
}
