using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The facts of the Isle of Man's Resolving Professional Differences (Escalation Protocol).</summary>
public sealed class IsleOfManTests
{
    private readonly Protocol _protocol = Definitions.Read("isle-of-man");

    /// <summary>R-001, A-01: four stages, the board's last.</summary>
    [Fact]
    public void Stages_InOrder_AreFour()
    {
        Assert.Equal(
            [
                "Stage One: Direct Professional to Professional Discussion",
                "Stage Two: Direct First Line Manager to First Line Manager",
                "Stage Three: Senior Manager to Senior Manager Discussion",
                "Stage Four: Isle of Man Safeguarding Board",
            ],
            _protocol.Stages.Select(stage => stage.FullName)
        );
        Assert.All(_protocol.Stages, stage => Assert.True(stage.Formal));
        Assert.Equal([null, null, null, "safeguarding-board"], _protocol.Stages.Select(stage => stage.Body));
    }

    /// <summary>R-055 to R-059: who stands at each stage; below the board the stage is open at once.</summary>
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
        Assert.Equal([Opening.Together, Opening.Together, Opening.Together], _protocol.Stages.SkipLast(1).Select(stage => stage.Opening));
        Assert.Equal(ReferredBy.EscalatingSide, _protocol.Stage("four").ReferredBy);
    }

    /// <summary>R-002: approved April 2023; the review of April 2025 is flagged once the month is over.</summary>
    [Fact]
    public void Document_Dates_AreAsPrinted() =>
        Assert.Equal(
            ("April 2023", new DateOnly(2025, 4, 30), "April 2025"),
            (_protocol.Document.Approved, _protocol.Document.ReviewDue, _protocol.Document.ReviewStated)
        );

    /// <summary>R-003, R-178: the island's words and its bank holidays.</summary>
    [Fact]
    public void Words_ForTiers_AreLocal()
    {
        Assert.Equal("Senior Manager", _protocol.Words.TierName(Tier.SeniorManager));
        Assert.Equal("First Line Manager", _protocol.Words.TierName(Tier.LineManager));
        Assert.DoesNotContain(Tier.ServiceLead, _protocol.Words.Tiers.Keys);
        Assert.Equal(Nation.IsleOfMan, _protocol.Partnership.Nation);
    }

    /// <summary>R-004, R-018: twelve categories in the document's order; only the last may name no person.</summary>
    [Fact]
    public void Categories_InOrder_AreTwelve()
    {
        Assert.Equal(
            [
                "below-threshold",
                "power-and-authority",
                "strategy-discussion",
                "child-conference",
                "adult-conference",
                "agency-role",
                "plan-inadequate",
                "level-of-risk",
                "roles",
                "sharing",
                "assessment-outcome",
                "general-issues",
            ],
            _protocol.Categories.Select(category => category.Key)
        );
        Assert.Equal("general-issues", Assert.Single(_protocol.Categories, category => category.WithoutPerson).Key);
    }

    /// <summary>R-009, R-018, A-84.</summary>
    [Fact]
    public void SubjectKinds_OfTheIsland_IncludeVulnerableAdultsAndTheUnborn()
    {
        Assert.Equal(["Child", "Unborn child", "Young person", "Vulnerable adult"], _protocol.SubjectKinds.Select(kind => kind.Label));
        Assert.Equal("unborn-child", Assert.Single(_protocol.SubjectKinds, kind => kind.Unborn).Key);
    }

    /// <summary>R-016, R-041, S-07 to S-09, A-15: three concerns belong elsewhere, each with its own place.</summary>
    [Fact]
    public void Screening_OfTheIsland_StopsThreeTimes()
    {
        Assert.All(_protocol.Intake.Screening, question => Assert.Equal(ScreeningEffect.Stop, question.Yes));
        Assert.Equal(
            ["individual-practice", "own-organisation", "child-conference"],
            _protocol.Intake.Screening.Select(question => question.Signpost)
        );
        Assert.StartsWith("Agency or individual", _protocol.Intake.Screening[0].Question, StringComparison.Ordinal);
    }

    /// <summary>S-10 to S-12: convening, immediate risk and doubt about sharing stay here.</summary>
    [Theory]
    [InlineData("convening")]
    [InlineData("immediate-risk")]
    [InlineData("information-sharing")]
    public void Signpost_OfWhatIsInScope_SaysStay(string key) =>
        Assert.StartsWith("Stay here", _protocol.Signposts.Single(signpost => signpost.Key == key).Text, StringComparison.Ordinal);

    /// <summary>R-012, S-13: the withdrawn discussion is named in one place, which says that it is not available.</summary>
    [Fact]
    public void ReflectiveDiscussion_OfTheIsland_IsOnlySaidToBeWithdrawn()
    {
        var signpost = _protocol.Signposts.Single(one => one.Title.Contains("Reflective", StringComparison.Ordinal));
        Assert.EndsWith("not available", signpost.Title, StringComparison.Ordinal);
        Assert.DoesNotContain(_protocol.Intake.Screening, question => question.Signpost == signpost.Key);
        Assert.Single(Definitions.Text("isle-of-man").Split('\n'), line => line.Contains("Reflective", StringComparison.Ordinal));
    }

    /// <summary>A-03: when it arose is asked with its time; left empty, the clock counts from the raising.</summary>
    [Fact]
    public void Arose_AtIntake_IsAMomentThatMayBeLeftEmpty()
    {
        var asked = _protocol.Intake.Questions.Single(question => question.Key == "arose");
        Assert.Equal((FieldKind.Moment, false), (asked.Kind, asked.Required));
    }

    /// <summary>R-040: a sign that the urgent threshold is met needs its evidence.</summary>
    [Fact]
    public void UrgentThreshold_Yes_RequiresEvidence()
    {
        var evidence = _protocol.Intake.Questions.Single(question => question.Key == "urgent-evidence");
        Assert.True(evidence.Required);
        Assert.Equal(("urgent-threshold", "yes"), (evidence.When!.Field, Assert.Single(evidence.When.Is)));
    }

    /// <summary>R-129, S-12: the sharing category shows the overriding test and asks the reason.</summary>
    [Fact]
    public void SharingReason_ForTheSharingCategory_ShowsTheOverridingTest()
    {
        var reason = _protocol.Intake.Questions.Single(question => question.When is { Field: "category" });
        Assert.Equal("sharing", Assert.Single(reason.When!.Is));
        Assert.Contains("safety and welfare of the person at risk", reason.Hint, StringComparison.Ordinal);
        Assert.Contains("Information Sharing and Confidentiality Protocol", reason.Hint, StringComparison.Ordinal);
    }

    /// <summary>R-030, R-036, R-037: prior discussion asked, a supporter allowed, silent on cross-border work.</summary>
    [Fact]
    public void Intake_OfTheIsland_AsksPriorDiscussion()
    {
        Assert.NotNull(_protocol.Intake.PriorDiscussion);
        Assert.False(_protocol.Intake.EvidenceRequired);
        Assert.True(_protocol.Intake.Supporter);
        Assert.Contains("silent", _protocol.Intake.CrossBorder, StringComparison.Ordinal);
    }

    /// <summary>R-079 to: three clocks from the appendix, none at Stage Three, a ceiling at Four.</summary>
    [Fact]
    public void Clocks_OfTheAppendix_AreThree()
    {
        Assert.Equal(
            [("one", 1, false), ("two", 2, false), ("four", 5, true)],
            _protocol.Clocks.Select(clock => (clock.Stage, clock.Within.WorkingDays!.Value, clock.Ceiling))
        );
        Assert.All(_protocol.Clocks, clock => Assert.Equal(Side.Escalating, clock.Asks));
        Assert.Equal(
            ["within 1 working day", "within 2 working days", "none stated", "within 5 working days"],
            _protocol.Stages.Select(stage => stage.Timescale.Stated)
        );
    }

    /// <summary>A-03, A-04: what starts and stops each clock.</summary>
    [Fact]
    public void Clocks_StartAndStop_AsRead()
    {
        Assert.Equal(
            [
                new CaseMoment(CaseEvent.Answered, Answer: "arose"),
                new CaseMoment(CaseEvent.Opened, "two"),
                new CaseMoment(CaseEvent.NotAgreed, "three"),
            ],
            _protocol.Clocks.Select(clock => Assert.Single(clock.From))
        );
        Assert.Equal(
            [
                new CaseMoment(CaseEvent.Discussed, "one"),
                new CaseMoment(CaseEvent.Requested, "two"),
                new CaseMoment(CaseEvent.Entered, "four"),
            ],
            _protocol.Clocks.Select(clock => clock.Until)
        );
    }

    /// <summary>R-055, R-057: face to face or by telephone at One and Three; compulsory at Three.</summary>
    [Fact]
    public void Discussion_AtOneAndThree_HasTwoModes()
    {
        Assert.Equal(["one", "three"], _protocol.Stages.Where(stage => stage.Discussion is not null).Select(stage => stage.Key));
        Assert.All(
            new[] { "one", "three" },
            key => Assert.Equal(["Face to face", "Telephone"], _protocol.Stage(key).Discussion!.Modes.Select(mode => mode.Label))
        );
        Assert.Equal(
            (DiscussionNeed.Reasoned, DiscussionNeed.Compulsory),
            (_protocol.Stage("one").Discussion!.Need, _protocol.Stage("three").Discussion!.Need)
        );
    }

    /// <summary>R-056: each practitioner consults the own manager, and the escalating side before any contact.</summary>
    [Fact]
    public void Consultation_AtTwo_IsOfEachSide()
    {
        Assert.Equal(["two"], _protocol.Stages.Where(stage => stage.Consultation is not null).Select(stage => stage.Key));
        Assert.Equal((true, true), (_protocol.Stage("two").Consultation!.Each, _protocol.Stage("two").Consultation!.BeforeContact));
    }

    /// <summary>R-112, R-113, A-09: three parts of each side, two put to the counterpart; none is compulsory, each warns.</summary>
    [Fact]
    public void Fields_AtTwo_AreThreeOfEachSideAndTwoForTheCounterpart()
    {
        var two = _protocol.Stage("two");
        Assert.NotNull(two.Request);
        Assert.Equal(
            [("issue", FieldSide.Each), ("outcome", FieldSide.Each), ("how-addressed", FieldSide.Each)],
            two.Asked(FieldMoment.Consultation).Select(field => (field.Key, field.Side))
        );
        Assert.Equal(
            [("risk-or-need", FieldSide.Escalating), ("why-threshold", FieldSide.Escalating)],
            two.Asked(FieldMoment.Request).Select(field => (field.Key, field.Side))
        );
        Assert.All(two.Fields, field => Assert.True(field is { Required: false, Warning: not null }));
    }

    /// <summary>A-09: nothing has to be written before Stage Four.</summary>
    [Fact]
    public void Fields_BeforeStageFour_AreNeverRequired() =>
        Assert.DoesNotContain(_protocol.Stages.SkipLast(1).SelectMany(stage => stage.Fields), field => field.Required);

    /// <summary>R-058: a professionals' meeting at Two and Three, not at One.</summary>
    [Fact]
    public void Meeting_OfProfessionals_IsAtTwoAndThree() =>
        Assert.Equal(
            ["two", "three"],
            _protocol.Stages.Where(stage => stage.JointMeeting?.Label == "Professionals' meeting").Select(stage => stage.Key)
        );

    /// <summary>
    /// the Director informs the Chair, the Chair consults, and only then come the next steps, with whether it is resolved
    ///
    /// </summary>
    [Fact]
    public void BoardSteps_AtFour_AreInformedThenConsulted()
    {
        var four = _protocol.Stage("four");
        Assert.Equal(["chair-informed", "chair-consulted"], four.BoardSteps.Select(step => step.Key));
        Assert.Equal(["director", "chair"], four.BoardSteps.Select(step => Assert.Single(step.By)));
        Assert.Equal("chair", Assert.Single(four.BoardSteps[0].OpensTo));
        Assert.Equal([BoardResultLeads.NextSteps], four.Results);
        Assert.Equal(
            ("resolved", FieldKind.YesNo, true),
            four.Asked(FieldMoment.Result).Select(field => (field.Key, field.Kind, field.Required)).Single()
        );
    }

    /// <summary>R-114: the referral cannot be sent with its issues empty.</summary>
    [Fact]
    public void Issues_AtEntryOfFour_AreRequired() =>
        Assert.Equal(
            ["issues"],
            _protocol.Stage("four").Asked(FieldMoment.Entry).Where(field => field.Required).Select(field => field.Key)
        );

    /// <summary>R-114, R-115, A-13: the form has the least that the text asks for, and nobody signs it .</summary>
    [Fact]
    public void Form_ForTheReferral_HasAgencyManagerIssuesHistoryAndOutcome()
    {
        var fills = _protocol.Form!.Boxes.Select(box => box.Fill).ToList();
        Assert.Equal("Resolving Professional Differences Escalation Referral Form", _protocol.Form.Title);
        Assert.All(
            [FormFill.AsRaised, FormFill.EscalatingAgency, FormFill.SeniorManager, FormFill.History, FormFill.BoardOutcome],
            fill => Assert.Contains(fill, fills)
        );
        Assert.Contains("four/issues", _protocol.Form.Boxes.Select(box => box.Field));
        Assert.DoesNotContain(FormFill.EscalatorSignature, fills);
        Assert.All(_protocol.Stages, stage => Assert.Equal(Confirmation.None, stage.Confirmation));
    }

    /// <summary>R-109: an agreement needs its plan.</summary>
    [Fact]
    public void Agreement_OfTheIsland_NeedsAPlan() => Assert.Equal(new AgreementRule(Plan: true), _protocol.Agreement);

    /// <summary>R-011, R-044, R-046, R-070, A-08: three powers and no others.</summary>
    [Fact]
    public void Powers_OfTheIsland_AreThreeAndTheWayOn()
    {
        Assert.Equal(
            _protocol.Powers,
            new Powers(
                null,
                null,
                _protocol.Powers.PolicyReferral,
                null,
                _protocol.Powers.Expedite,
                _protocol.Powers.ChainExhausted,
                NotTakenUp: _protocol.Powers.NotTakenUp
            )
        );
        Assert.Equal([EscalationRoute.NextManager, EscalationRoute.InPerson], _protocol.Powers.NotTakenUp!.Ways);
        Assert.Equal(("four", true), (_protocol.Powers.PolicyReferral!.Stage, _protocol.Powers.PolicyReferral.WhileOpen));
        Assert.NotNull(_protocol.Powers.Expedite);
        Assert.NotNull(_protocol.Powers.ChainExhausted);
    }

    /// <summary>R-206, R-060: the Director sees from Stage Four, the Chair once informed.</summary>
    [Fact]
    public void Reach_OfTheBoard_BeginsAtStageFour()
    {
        Assert.Equal(
            [("director", "four"), ("chair", null), ("records-auditor", null), ("administrator", null)],
            _protocol.Roles.Select(role => (role.Key, role.SeesFrom))
        );
        Assert.Equal(["director", "chair"], _protocol.Roles.Where(role => role.Acts).Select(role => role.Key));
        Assert.Equal(["records-auditor"], _protocol.Roles.Where(role => role.ReadsAudit).Select(role => role.Key));
    }

    /// <summary>R-098, R-177: referrals are announced to the address as printed, for the Director; nobody has verified it.</summary>
    [Fact]
    public void Contact_OfTheBoard_IsForTheDirectorAndUnverified()
    {
        var contact = Assert.Single(_protocol.Contacts);
        Assert.Equal(
            ("safeguardingboard.co@gov.im", "four", (DateOnly?)null),
            (contact.Email, contact.ReceivesReferrals, contact.VerifiedOn)
        );
        Assert.Contains("Director of Multi-agency Safeguarding", contact.Name, StringComparison.Ordinal);
    }

    /// <summary>R-166 to R-168: five habits and no blame at intake, courage for the receiver, five supports for the raiser.</summary>
    [Fact]
    public void Guidance_OfTheIsland_StandsWhereItIsNeeded()
    {
        Assert.Equal(6, Shown(GuidancePlace.RaisingStart).Points.Count);
        Assert.Contains("blame", Shown(GuidancePlace.RaisingStart).Points[0], StringComparison.Ordinal);
        Assert.Contains("courage", Shown(GuidancePlace.Receiver).Points[0], StringComparison.Ordinal);
        Assert.Equal(5, Shown(GuidancePlace.Raiser).Points.Count);
    }

    /// <summary>R-128: outside Torbay a reminder, not a box.</summary>
    [Fact]
    public void Safety_OfTheIsland_IsAReminder() => Assert.All(_protocol.Stages, stage => Assert.Single(stage.Reminders));

    /// <summary>R-045, R-143, R-196, R-197: what others have is not borrowed; the panel of the contents page has no rules .</summary>
    [Theory]
    [InlineData("panel")]
    [InlineData("mediation")]
    [InlineData("signature")]
    [InlineData("debrief")]
    [InlineData("sideways")]
    [InlineData("gut feeling")]
    public void Definition_OfTheIsland_BorrowsNothing(string word) =>
        Assert.DoesNotContain(word, Definitions.Text("isle-of-man"), StringComparison.OrdinalIgnoreCase);

    private GuidanceText Shown(GuidancePlace place) => Assert.Single(_protocol.Guidance, text => text.Shown.Contains(place));
}
