using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Domain.Tests.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Runs;
using static EscalationPortal.Domain.Tests.Disputes.Runs.ScenarioRun;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>
/// Published rules of further partnerships, as far as they are known, written by docs/protocol-format.md alone. Each is read without a
/// fault and runs a dispute to its end by the domain's verbs.
/// </summary>
public sealed class OtherPartnershipsTests
{
    private const int Own = 1,
        Theirs = 2,
        Elsewhere = 3;

    private static readonly Person Raiser = Of("raiser", 1, Own, Tier.Practitioner);
    private static readonly Person Manager = Of("manager", 2, Own, Tier.LineManager);
    private static readonly Person Lead = Of("lead", 3, Own, Tier.SeniorManager);
    private static readonly Person Recipient = Of("recipient", 4, Theirs, Tier.Practitioner);
    private static readonly Person TheirManager = Of("their manager", 5, Theirs, Tier.LineManager);
    private static readonly Person TheirHead = Of("their head", 6, Theirs, Tier.SeniorManager);
    private static readonly Person Liaison = Of("liaison", 7, Elsewhere, Tier.SeniorManager);

    [Theory]
    [InlineData("larkshire")]
    [InlineData("lincolnshire")]
    [InlineData("sefton")]
    [InlineData("south-ayrshire")]
    [InlineData("sunderland-adults")]
    public void Definition_OfTheExamples_ReadsWithoutAFault(string key) => Assert.Equal(key, Example(key).Partnership.Key);

    [Fact]
    public void Definitions_OfTheExamples_AreAllTested() =>
        Assert.Equal(
            ["larkshire", "lincolnshire", "sefton", "south-ayrshire", "sunderland-adults"],
            Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// Stage 1 of Sefton is between a practitioner and a Team Manager, with three clocks in a chain and a letter owed by the other
    /// side.
    /// </summary>
    [Fact]
    public void Sefton_SettledAtStageOne_IsClosedByTheOutcomeLetter()
    {
        var run = Sefton(Monday(10));
        Assert.Equal(("one", "their manager"), (run.Dispute.StageKey, run.Dispute.Receiving.Holder!.Name));
        Assert.Equal(["recipient", "their manager"], run.Told);
        Assert.Equal("met on Monday 8 February", Clock(run, "raise").Outcome);
        Assert.Equal(new DateOnly(2027, 2, 11), Clock(run, "speak").DueOn);
        run.Do(Monday(11), TheirManager, (d, act) => d.Acknowledge(act));
        Assert.Null(Asked(run, TheirManager)); // no letter is owed before there is an agreement
        run.Do(Monday(12), TheirManager, (d, act) => d.Respond(act, "I am reading the file."));

        run.Do(On(10, 9), TheirManager, (d, act) => d.WriteRecord(act, [new("file-read", "2027-02-09")]));
        run.Do(On(10, 15), TheirManager, (d, act) => d.RecordDiscussion(act, Talk(10, 14, "Meeting", agreed: true)));
        Assert.Equal("met on Wednesday 10 February", Clock(run, "speak").Outcome);
        // the answer of Monday is not the letter
        Assert.Equal((true, new DateOnly(2027, 2, 12)), (Clock(run, "letter-one").Runs, Clock(run, "letter-one").DueOn));
        Assert.Equal(DisputeAction.Respond, Asked(run, TheirManager));

        run.Do(On(15, 9), TheirManager, (d, act) => d.Respond(act, "Re-opened, with a visit this week."));
        Assert.Equal("1 working day late, on Monday 15 February", Clock(run, "letter-one").Outcome);
        run.Do(On(15, 10), Raiser, (d, act) => d.RecordAgreement(act, Case.Words));
        Assert.Equal(DisputeStatus.Agreed, run.Dispute.Status);
        Assert.DoesNotContain("business manager", run.Seeing);
    }

    [Fact]
    public void Sefton_SettledAtTheMeetingOfStageTwo_HasALetterIn48HoursWithACopy()
    {
        var run = Sefton(Monday(10));
        run.Do(On(10, 15), Raiser, (d, act) => d.RecordDiscussion(act, Talk(10, 14, "Discussion", agreed: false)));
        Assert.Equal("field-missing", run.Refused(On(11, 14), Raiser, (d, act) => d.Escalate(act, ToLead)).Code);
        run.Do(
            On(11, 15),
            Raiser,
            (d, act) => d.Escalate(act, ToLead with { Answers = [new("unresolved", "Whether the threshold is met")] })
        );
        Assert.Contains("business-manager", run.Told);
        Assert.Equal(["business manager", "lead", "raiser", "recipient", "their head", "their manager"], run.Seeing);
        Assert.Equal(new DateOnly(2027, 2, 15), Clock(run, "agree-two").DueOn);

        run.Do(On(16, 10), TheirHead, (d, act) => d.RecordDiscussion(act, Talk(16, 9, "Telephone", agreed: false)));
        Assert.Equal("1 working day late, on Tuesday 16 February", Clock(run, "agree-two").Outcome);
        Assert.Equal(new DateOnly(2027, 2, 23), Clock(run, "meeting").DueOn);
        run.Do(On(16, 11), Lead, (d, act) => d.Escalate(act, new EscalationRequest(Lead.Party) { Counterpart = TheirHead.Party }));
        Assert.Equal(
            "discussion-mode",
            run.Refused(On(22, 16), TheirHead, (d, act) => d.RecordDiscussion(act, Talk(22, 14, "Telephone", agreed: true))).Code
        );
        run.Do(On(22, 16), TheirHead, (d, act) => d.RecordDiscussion(act, Talk(22, 14, "Meeting", agreed: true)));
        Assert.Equal("met on Monday 22 February", Clock(run, "meeting").Outcome);

        Assert.Equal(On(24, 14), Clock(run, "letter-meeting").OverdueFrom);
        run.Do(On(24, 12), TheirHead, (d, act) => d.Acknowledge(act));
        Assert.Equal(DisputeAction.Respond, Asked(run, TheirHead));
        run.Do(On(24, 13), TheirHead, (d, act) => d.Respond(act, "We will assess again."));
        Assert.Contains("business-manager", run.Told);
        Assert.Equal("met on Wednesday 24 February", Clock(run, "letter-meeting").Outcome);
        Assert.Null(run.Dispute.Clocks.SingleOrDefault(clock => clock.Key == "letter-two"));
        run.Do(On(24, 15), Lead, (d, act) => d.RecordAgreement(act, Case.Words));
        Assert.Equal((DisputeStatus.Agreed, "two-meeting"), (run.Dispute.Status, run.Dispute.StageKey));
    }

    /// <summary>Adults, one clock that is a ceiling, a supporter, and text that ends before the protocol does.</summary>
    [Fact]
    public void Sunderland_DiscussedTooLate_ShowsItAndEndsAmongManagers()
    {
        var supporter = Of("supporter", 8, Own, Tier.LineManager);
        var run = ScenarioRun.Raised(
            Example("sunderland-adults"),
            Monday(10),
            Facts("adult", "handling", new FieldAnswer("identified", "2027-02-05")) with
            {
                Supporter = supporter.Party,
            },
            [Raiser, Manager, supporter, Recipient, TheirManager]
        );
        Assert.Equal(["recipient", "supporter"], run.Told);
        Assert.Equal(new DateOnly(2027, 2, 10), Clock(run, "discuss").DueOn);
        Assert.True(run.Dispute.OverdueFrom <= On(11, 0));
        run.Do(On(11, 10), supporter, (d, act) => d.RecordDiscussion(act, Talk(11, 9, "Telephone", agreed: false)));
        Assert.Equal("1 working day late, on Thursday 11 February", Clock(run, "discuss").Outcome);
        run.Do(On(11, 11), Raiser, (d, act) => d.Escalate(act, new EscalationRequest(Manager.Party)));
        Assert.Equal("manager to open Stage Two with the counterpart", run.Dispute.WaitingFor);
        run.Do(On(11, 12), Manager, (d, act) => d.OpenStage(act, TheirManager.Party, false));
        run.Do(On(12, 12), TheirManager, (d, act) => d.RecordDiscussion(act, Talk(12, 9, "Telephone", agreed: true)));
        run.Do(On(12, 13), Manager, (d, act) => d.RecordAgreement(act, Case.Words));
        Assert.Equal(DisputeStatus.Agreed, run.Dispute.Status);
        Assert.Equal("appropriate manager", run.Protocol.Words.TierName(Tier.LineManager));
    }

    /// <summary>A conference's dissent, carried up to the other side's head of service, who owes a written reply in 28 days.</summary>
    [Fact]
    public void SouthAyrshire_Dissent_EndsWithTheWrittenReply()
    {
        var coordinator = Of("coordinator", 9, Elsewhere, Tier.Board, "coordinator");
        var run = ScenarioRun.Raised(
            Example("south-ayrshire"),
            Monday(10),
            Facts("child", "registration", new FieldAnswer("conference", "2027-02-05")),
            [Raiser, Recipient, TheirHead, coordinator]
        );
        Assert.Equal(["coordinator", "recipient"], run.Told);
        Assert.Equal(["coordinator", "raiser", "recipient"], run.Seeing);
        run.Do(Monday(11), Recipient, (d, act) => d.WriteRecord(act, [new("nature", "Registration, for want of a home visit")]));
        run.Do(Monday(12), Recipient, (d, act) => d.RecordDiscussion(act, Talk(8, 9, "At the conference", agreed: false)));
        run.Do(Monday(13), Raiser, (d, act) => d.Escalate(act, new EscalationRequest(Raiser.Party)));
        Assert.Equal("recipient to say who stands for the agency at Reply", run.Dispute.WaitingFor);
        run.Do(Monday(14), Recipient, (d, act) => d.NameCounterpart(act, TheirHead.Party, null));
        Assert.Equal(new DateOnly(2027, 3, 8), Clock(run, "reply").DueOn);
        Assert.Null(Asked(run, Raiser)); // the reply is the head of service's, and nobody else is asked for it
        run.Do(Monday(15), TheirHead, (d, act) => d.Acknowledge(act));
        Assert.Equal("their head to record a decision", run.Dispute.WaitingFor);
        run.Do(
            On(26, 9),
            TheirHead,
            (d, act) =>
                d.RecordDecision(
                    act,
                    "Their head, head of service",
                    "The name stays on the register.",
                    [new("course", "Review in six weeks")]
                )
        );
        Assert.Equal(["coordinator", "raiser", "recipient"], run.Told);
        Assert.Equal("met on Friday 26 February", Clock(run, "reply").Outcome);
        Assert.Equal(DisputeAction.NoteDecision, Asked(run, Raiser));
        run.Do(On(26, 10), Raiser, (d, act) => d.NoteDecision(act, true, "I still think that a visit was needed."));
        Assert.Equal(DisputeStatus.DecisionStands, run.Dispute.Status);
    }

    /// <summary>
    /// A clock from an event of the step before, a manager who reviews first, somebody of another agency who acts for this one, and a
    /// fork.
    /// </summary>
    [Fact]
    public void Lincolnshire_NeverAgreed_GoesToTheBranchAndTheBoardThatWereChosen()
    {
        var (children, adults) = (
            Of("children's office", 10, Elsewhere, Tier.Board, "children-office"),
            Of("adults' office", 11, Elsewhere, Tier.Board, "adults-office")
        );
        var run = ScenarioRun.Raised(
            Example("lincolnshire"),
            Monday(10),
            Facts("adult", "roles"),
            [Raiser, Manager, Recipient, TheirManager, TheirHead, Liaison, children, adults]
        );
        run.Do(Monday(12), Raiser, (d, act) => d.RecordDiscussion(act, Talk(8, 11, "Telephone", agreed: false)));
        Assert.Equal(("plan-one", new DateOnly(2027, 2, 10)), (run.Dispute.Clocks[0].Key, run.Dispute.Clocks[0].DueOn));
        Assert.Equal(new DateOnly(2027, 2, 15), Clock(run, "managers").DueOn);
        run.Do(On(10, 9), Raiser, (d, act) => d.Escalate(act, new EscalationRequest(Manager.Party)));
        Assert.True(Clock(run, "plan-one").Lapsed);
        run.Do(On(10, 10), Manager, (d, act) => d.DeclineToTakeUp(act, "Not what the protocol is for."));
        Assert.Equal(["raiser"], run.Told);
        run.Do(On(11, 10), Manager, (d, act) => d.OpenStage(act, TheirManager.Party, false)); // reviewed once more
        run.Do(On(15, 12), TheirManager, (d, act) => d.RecordDiscussion(act, Talk(15, 11, "Video call", agreed: false)));
        Assert.Equal("met on Monday 15 February", Clock(run, "managers").Outcome);

        var actsForThem = Liaison.Party with { AgencyId = Raiser.Party.AgencyId, AgencyName = Raiser.Party.AgencyName };
        var liaison = Liaison with { Party = actsForThem }; // acts in that post
        run.Do(On(15, 13), Manager, (d, act) => d.Escalate(act, new EscalationRequest(actsForThem) { Counterpart = TheirHead.Party }));
        run.Do(On(16, 13), liaison, (d, act) => d.RecordDiscussion(act, Talk(16, 11, "Telephone", agreed: false)));
        Assert.Equal("body", run.Refused(On(17, 9), liaison, (d, act) => d.ReferToBoard(act, "No plan", null, null, Urgent)).Code);
        Assert.Equal(
            "field-missing",
            run.Refused(On(17, 9), liaison, (d, act) => d.ReferToBoard(act, "No plan", null, "adults", Urgent[..1])).Code
        );
        run.Do(On(17, 9), liaison, (d, act) => d.ReferToBoard(act, "No plan", null, "adults", Urgent));
        Assert.Contains("office", run.Told);
        Assert.Equal(["adults' office", "liaison", "manager", "raiser", "recipient", "their head", "their manager"], run.Seeing);
        Assert.Equal(["adults-office"], run.Dispute.PendingRoles);
        run.Do(On(17, 10), adults, (d, act) => d.RecordBoardStep(act, "chair-found", null, [new("chair", "Ottoline Marsh")]));
        run.Do(
            On(19, 10),
            adults,
            (d, act) =>
                d.RecordBoardResult(
                    act,
                    new BoardResult(new DateOnly(2027, 2, 18), "All", "A joint plan by Friday.", BoardResultLeads.NextSteps)
                )
        );
        Assert.Equal(DisputeStatus.NextStepsAgreed, run.Dispute.Status);
    }

    /// <summary>Where urgent cases have times of their own, the ordinary clock ends when a case becomes urgent.</summary>
    [Fact]
    public void Clocks_OfACaseThatBecomesUrgent_AreTheUrgentOnesAlone()
    {
        var protocol = Example("lincolnshire");
        var ordinary = protocol.Clocks[2] with { Runs = ClockRuns.WhenNotUrgent };
        var urgent = ordinary with { Key = "plan-urgent", Within = new ClockLength(Hours: 4), Runs = ClockRuns.WhenUrgent };
        protocol = protocol with
        {
            Clocks = [ordinary, urgent],
            Powers = protocol.Powers with { Urgent = new UrgentPower("Urgent", "Marked with a reason.") },
        };
        protocol = protocol with
        {
            Stages =
            [
                protocol.Stages[2] with
                {
                    Key = "three",
                    Escalating = protocol.Stages[0].Escalating,
                    Receiving = protocol.Stages[0].Receiving,
                },
                protocol.Stages[3],
            ],
        };
        var run = ScenarioRun.Raised(protocol, Monday(10), Facts("adult", "roles"), [Raiser, Recipient]);
        Assert.Equal(["plan-three"], run.Dispute.Clocks.Where(clock => clock.Runs).Select(clock => clock.Key));
        run.Do(Monday(11), Raiser, (d, act) => d.MarkUrgent(act, "Discharge is tonight."));
        Assert.Equal(["plan-urgent"], run.Dispute.Clocks.Where(clock => clock.Runs).Select(clock => clock.Key));
        Assert.Equal(Monday(14), run.Dispute.OverdueFrom);
    }

    private static FieldAnswer[] Urgent => [new("branch", "urgent"), new("why-urgent", "Discharge is on Friday.")];

    private static EscalationRequest ToLead => new(Lead.Party) { Counterpart = TheirHead.Party };

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Examples");

    private static Protocol Example(string key)
    {
        var result = DefinitionReader.Read(File.ReadAllText(Path.Combine(Folder, $"{key}.json")));
        Assert.Empty(result.Faults);
        return result.Protocol!;
    }

    private static ScenarioRun Sefton(DateTimeOffset at) =>
        ScenarioRun.Raised(
            Example("sefton"),
            at,
            Facts("child", "decision", new FieldAnswer("arose", "2027-02-04"), new FieldAnswer("how-raised", "written")) with
            {
                Counterpart = TheirManager.Party,
            },
            [
                Raiser,
                Manager,
                Lead,
                Recipient,
                TheirManager,
                TheirHead,
                Of("business manager", 12, Elsewhere, Tier.Board, "business-manager"),
            ]
        );

    private static RaisedDispute Facts(string kind, string category, params FieldAnswer[] answers) =>
        Case.Facts() with
        {
            Subject = Case.Child with { Kind = kind },
            Intake = Case.Intake() with
            {
                ConcernAbout = [],
                Category = category,
                Evidence = [new Evidence("Note", "Visit of 3 February")],
                Answers = answers,
            },
            Raiser = Raiser.Party,
            Recipient = Recipient.Party,
            LineManager = null,
            SeniorManager = null,
        };

    private static Discussion Talk(int day, int hour, string how, bool agreed) =>
        new(new DateOnly(2027, 2, day), new TimeOnly(hour, 0), how, "Both", agreed, null);

    private static RunningClock Clock(ScenarioRun run, string key) => run.Dispute.Clocks.Single(clock => clock.Key == key);

    private static DisputeAction? Asked(ScenarioRun run, Person person) =>
        run.Dispute.Participants.Single(place => place.PersonId == person.Id).PendingAction;

    private static DateTimeOffset Monday(int hour) => On(8, hour);

    private static DateTimeOffset On(int day, int hour) => At(2027, 2, day, hour, 0);

    private static Person Of(string key, int number, int agency, Tier tier, params string[] roles) =>
        Person(key, number, agency, tier, "example", roles);
}
