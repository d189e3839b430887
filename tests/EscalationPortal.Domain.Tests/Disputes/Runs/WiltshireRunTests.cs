using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Tests.Disputes.Runs.ScenarioRun;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <summary>Disputes of Wiltshire from raising to their end, with the tracks beside the ladder, by the definition alone.</summary>
public sealed class WiltshireRunTests
{
    private const string Key = "wiltshire";

    private static readonly Person Raiser = Of("raiser", 1, 1, Tier.Practitioner);
    private static readonly Person Manager = Of("manager", 2, 1, Tier.LineManager);
    private static readonly Person Higher = Of("next manager", 3, 1, Tier.ServiceLead);
    private static readonly Person Highest = Of("manager above", 4, 1, Tier.ServiceLead);
    private static readonly Person Leader = Of("leader", 5, 1, Tier.SeniorManager);
    private static readonly Person Recipient = Of("recipient", 6, 2, Tier.Practitioner);
    private static readonly Person TheirManager = Of("their manager", 7, 2, Tier.LineManager);
    private static readonly Person TheirHigher = Of("their next manager", 8, 2, Tier.ServiceLead);
    private static readonly Person TheirHighest = Of("their manager above", 9, 2, Tier.ServiceLead);
    private static readonly Person TheirLeader = Of("their leader", 10, 2, Tier.SeniorManager);
    private static readonly Person Chair = Of("chair", 11, 3, Tier.Board, "qap-chair");
    private static readonly Person Member = Of("member", 12, 3, Tier.Board, "qap-member");

    private static readonly Person[] People =
    [
        Raiser,
        Manager,
        Higher,
        Highest,
        Leader,
        Recipient,
        TheirManager,
        TheirHigher,
        TheirHighest,
        TheirLeader,
        Chair,
        Member,
    ];

    private static readonly FieldAnswer[] Rung =
    [
        new("challenge", "The plan is unchanged."),
        new("resolution", "None reached; both take it up."),
    ];

    private int _hours;

    /// <summary>R-071, R-175, R-188: it stands with the two practitioners at once; the Sub Group sees nothing.</summary>
    [Fact]
    public void Raised_Dispute_StandsWithTheTwoPractitioners()
    {
        var run = Raised();
        Assert.Equal("practitioner", run.Dispute.StageKey);
        Assert.Equal(["recipient"], run.Told);
        Assert.Equal(["raiser", "recipient"], run.Seeing);
        Assert.Empty(run.Dispute.Clocks);
    }

    /// <summary>R-126, R-204: no rung is left without challenge and resolution, and its own people write them.</summary>
    [Fact]
    public void Rung_WithoutItsRecord_IsNotLeft()
    {
        var run = Raised();
        Assert.Equal("record-missing", run.Refused(Next(), Raiser, (d, act) => d.Escalate(act, ToManagers)).Code);
        Assert.Equal("field-missing", run.Refused(Next(), Recipient, (d, act) => d.WriteRecord(act, [Rung[0]])).Code);
        run.Do(Next(), Recipient, (d, act) => d.WriteRecord(act, Rung));
        run.Do(Next(), Raiser, (d, act) => d.Escalate(act, ToManagers));
        Assert.Equal(["manager", "recipient", "their manager"], run.Told);
        Assert.Equal(["manager", "raiser", "recipient", "their manager"], run.Seeing);
        Assert.Equal(RefusalKind.Forbidden, run.Refused(Next(), Raiser, (d, act) => d.WriteRecord(act, Rung)).Kind);
    }

    /// <summary>R-010: a third and a fourth rung of managers, then leaders; or leaders straight from the first.</summary>
    [Fact]
    public void Ladder_OfManyTiers_IsClimbedAsOftenAsNeeded()
    {
        var run = Written(AtManagers(), Manager);
        run.Do(
            Next(),
            Manager,
            (d, act) => d.Escalate(act, new EscalationRequest(Higher.Party) { Counterpart = TheirHigher.Party, Stage = "rung" })
        );
        Written(run, Higher)
            .Do(
                Next(),
                Higher,
                (d, act) => d.Escalate(act, new EscalationRequest(Highest.Party) { Counterpart = TheirHighest.Party, Stage = "rung" })
            );
        Assert.Equal("record-missing", run.Refused(Next(), Highest, (d, act) => d.Escalate(act, ToLeaders)).Code);
        Written(run, Highest).Do(Next(), Highest, (d, act) => d.Escalate(act, ToLeaders));
        Assert.Equal(["practitioner", "manager", "rung", "rung", "leader"], run.Dispute.Steps.Select(step => step.StageKey));
        Assert.Equal(["practitioner", "manager", "leader"], AtLeaders().Dispute.Steps.Select(step => step.StageKey));
    }

    /// <summary>R-072: the Sub Group, its Chair included, cannot decide, and is told why.</summary>
    [Theory]
    [InlineData("chair")]
    [InlineData("member")]
    public void SubGroup_TryingToDecide_IsRefused(string who)
    {
        var run = Stuck();
        var person = People.Single(one => one.Role == who);
        Action<Dispute, Act>[] forged =
        [
            (d, act) => d.RecordAgreement(act, Case.Words),
            (d, act) => d.RecordDecision(act, "The Chair", "Closed.", []),
            (d, act) => d.NoteDecision(act, false, null),
            (d, act) => d.Escalate(act, ToLeaders),
        ];
        Assert.All(
            forged,
            verb =>
            {
                var refusal = run.Refused(Next(), person, verb);
                Assert.Equal(RefusalKind.Forbidden, refusal.Kind);
                Assert.StartsWith(
                    "Nobody from the QA&P Sub Group, its Chair included, can decide a case.",
                    refusal.Sentence,
                    StringComparison.Ordinal
                );
            }
        );
    }

    /// <summary>R-074, R-075, R-097, R-175, A-48: managers of either side flag a stuck case; the ladder stays where it is.</summary>
    [Fact]
    public void StuckFlag_OfTheReceivingManager_OpensTheCaseToTheSubGroup()
    {
        Assert.Equal(RefusalKind.Forbidden, Raised().Refused(Next(), Raiser, (d, act) => d.StartTrack(act, "stuck", "Stuck.", null)).Kind);
        var run = Stuck();
        Assert.Equal(["manager", "qap-chair", "qap-member", "raiser"], run.Told);
        Assert.Equal("manager", run.Dispute.StageKey);
        Assert.Equal(["chair", "manager", "member", "raiser", "recipient", "their manager"], run.Seeing);
    }

    /// <summary>R-074, A-44, R-096, R-151: the formal log waits for the ladder, or for a reason.</summary>
    [Fact]
    public void FormalLog_BeforeLeaders_NeedsAReason()
    {
        var run = Written(AtManagers(), Manager);
        Assert.Equal(
            "ladder-not-tried",
            run.Refused(Next(), Manager, (d, act) => d.StartTrack(act, "formal-log", "It worries us.", null)).Code
        );
        Assert.Equal(
            RefusalKind.Forbidden,
            run.Refused(Next(), TheirManager, (d, act) => d.StartTrack(act, "formal-log", "It worries us.", "None above")).Kind
        );
        run.Do(Next(), Manager, (d, act) => d.StartTrack(act, "formal-log", "It worries us.", "Nobody stands above me."));
        Assert.Contains("qap-member", run.Told);
        Assert.Contains("chair", run.Seeing);
    }

    /// <summary>R-181, R-076, A-77: either leader records it, the escalating side notes it; it may then still be logged .</summary>
    [Fact]
    public void Leaders_WhoDoNotAgree_LetTheDecisionStand()
    {
        var run = Written(AtLeaders(), TheirLeader);
        Assert.Equal(
            "no-decision-maker",
            run.Refused(Next(), TheirLeader, (d, act) => d.RecordDecision(act, " ", "We work the four steps.", [])).Code
        );
        Assert.Equal("holder", run.Refused(Next(), TheirLeader, (d, act) => d.RecordAgreement(act, Case.Words)).Code);
        run.Do(Next(), TheirLeader, (d, act) => d.RecordDecision(act, "Their leader, Director", "We work the four steps.", []));
        Assert.Equal(DisputeStatus.Open, run.Dispute.Status);
        run.Do(Next(), Leader, (d, act) => d.NoteDecision(act, true, "Six weeks is long."));
        Assert.Equal(DisputeStatus.DecisionStands, run.Dispute.Status);
        Assert.Equal(["manager", "raiser", "recipient", "their leader", "their manager"], run.Told);
        run.Do(Next(), Leader, (d, act) => d.StartTrack(act, "formal-log", "It worries us.", null));
        Assert.Equal(DisputeStatus.DecisionStands, run.Dispute.Status);
        Assert.Contains("qap-chair", run.Told);
    }

    /// <summary>
    /// logged with the Chair alone, at once; only the Chair ends it; the ladder goes on.
    /// </summary>
    [Fact]
    public void SeriousConcern_BesideTheLadder_IsTheChairsAlone()
    {
        var run = Raised().Do(Next(), Raiser, (d, act) => d.StartTrack(act, "serious-concern", "Three injuries.", null));
        Assert.Equal((true, "practitioner"), (run.Dispute.Urgent, run.Dispute.StageKey));
        Assert.Equal(["qap-chair"], run.Dispute.PendingRoles);
        Assert.Equal(["chair", "raiser", "recipient"], run.Seeing);
        Assert.Equal(
            "field-missing",
            run.Refused(Next(), Chair, (d, act) => d.ConcludeTrack(act, "serious-concern", [new("reason", "Plans were paused.")])).Code
        );
        Assert.Equal(
            RefusalKind.Forbidden,
            run.Refused(Next(), Member, (d, act) => d.ConcludeTrack(act, "serious-concern", DeepDive)).Kind
        );
        run.Do(Next(), Chair, (d, act) => d.ConcludeTrack(act, "serious-concern", DeepDive));
        Assert.Equal(["raiser", "recipient"], run.Told);
        Assert.Equal((DisputeStatus.Open, "practitioner"), (run.Dispute.Status, run.Dispute.StageKey));
    }

    /// <summary>
    /// chosen when raising, it is logged with the Chair in the same act; the ladder begins as ever.
    /// </summary>
    [Fact]
    public void SeriousConcern_ChosenAtIntake_IsLoggedAsItIsRaised()
    {
        var run = Raised(new FieldAnswer("case-type", "serious-concern"));
        Assert.Equal((true, "practitioner", DisputeStatus.Open), (run.Dispute.Urgent, run.Dispute.StageKey, run.Dispute.Status));
        Assert.Equal(["serious-concern"], run.Dispute.Tracks.Select(track => track.Key));
        Assert.Equal(["qap-chair"], run.Dispute.PendingRoles);
        Assert.Equal(["chair", "raiser", "recipient"], run.Seeing);
        Assert.Equal(["Raised", "Potentially serious concern: logged"], run.Dispute.History.Select(entry => entry.Title));
        Assert.Equal(run.Dispute.Intake.Concern, run.Dispute.History[^1].Text);
        Assert.Equal("track-started", run.Refused(Next(), Raiser, (d, act) => d.StartTrack(act, "serious-concern", "Again.", null)).Code);
    }

    /// <summary>R-038: the other types classify only.</summary>
    [Theory]
    [InlineData("unresolved-decision")]
    [InlineData("stuck")]
    [InlineData("none")]
    public void OtherTypes_ChosenAtIntake_LogNothing(string type) =>
        Assert.Empty(Raised(new FieldAnswer("case-type", type)).Dispute.Tracks);

    /// <summary>R-076, R-078, R-193: agreed at a rung with outcome and plan, by the escalating side's word, without a signature.</summary>
    [Fact]
    public void Managers_WhoAgree_EndIt()
    {
        var run = AtManagers();
        Assert.Equal("record-missing", run.Refused(Next(), Manager, (d, act) => d.RecordAgreement(act, Case.Words)).Code);
        Written(run, TheirManager);
        Assert.Equal(
            "no-outcome",
            run.Refused(Next(), Manager, (d, act) => d.RecordAgreement(act, Case.Words with { Outcome = " " })).Code
        );
        run.Do(Next(), Manager, (d, act) => d.RecordAgreement(act, Case.Words));
        Assert.Equal(DisputeStatus.Agreed, run.Dispute.Status);
    }

    /// <summary>R-087, A-83: the raiser, or a manager who holds the case, marks it as urgent with a reason.</summary>
    [Fact]
    public void Urgent_ByAHolder_IsMarkedWithAReason()
    {
        Assert.True(Raised().Do(Next(), Raiser, (d, act) => d.MarkUrgent(act, "She is out tonight.")).Dispute.Urgent);
        Assert.True(AtManagers().Do(Next(), TheirManager, (d, act) => d.MarkUrgent(act, "She is out tonight.")).Dispute.Urgent);
        Assert.Equal(
            RefusalKind.Forbidden,
            AtManagers().Refused(Next(), Leader, (d, act) => d.MarkUrgent(act, "She is out tonight.")).Kind
        );
    }

    private static FieldAnswer[] DeepDive => [new("deep-dive", "yes"), new("reason", "Plans were paused.")];

    private static EscalationRequest ToManagers => new(Manager.Party) { Counterpart = TheirManager.Party };

    private static EscalationRequest ToLeaders => new(Leader.Party) { Counterpart = TheirLeader.Party };

    private DateTimeOffset Next() => At(2027, 2, 8, 16, 20).AddHours(++_hours);

    private ScenarioRun Written(ScenarioRun run, Person by) => run.Do(Next(), by, (d, act) => d.WriteRecord(act, Rung));

    private ScenarioRun AtManagers() => Written(Raised(), Raiser).Do(Next(), Raiser, (d, act) => d.Escalate(act, ToManagers));

    private ScenarioRun AtLeaders() => Written(AtManagers(), Manager).Do(Next(), Manager, (d, act) => d.Escalate(act, ToLeaders));

    private ScenarioRun Stuck() => AtManagers().Do(Next(), TheirManager, (d, act) => d.StartTrack(act, "stuck", "Eleven meetings.", null));

    private static ScenarioRun Raised(params FieldAnswer[] answers) =>
        ScenarioRun.Raised(
            Key,
            At(2027, 2, 8, 16, 20),
            Case.Facts() with
            {
                Intake = Case.Intake() with
                {
                    ConcernAbout = [],
                    Category = null,
                    OtherCategory = "A plan that changes nothing",
                    GutFeeling = true,
                    Answers = answers,
                },
                Raiser = Raiser.Party,
                Recipient = Recipient.Party,
                LineManager = null,
                SeniorManager = null,
            },
            People
        );

    private static Person Of(string key, int number, int agency, Tier tier, params string[] roles) =>
        Person(key, number, agency, tier, Key, roles);
}
