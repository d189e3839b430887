using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Tests.Disputes.Runs.ScenarioRun;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <content>Who takes part, what they write, and how far a case has come.</content>
public sealed partial class DumfriesAndGallowayRunTests
{
    private const string Key = "dumfries-and-galloway";

    private static readonly Person Raiser = Of("raiser", 1, 1, Tier.Practitioner);
    private static readonly Person LineManager = Of("line manager", 2, 1, Tier.LineManager);
    private static readonly Person Lead = Of("service lead", 3, 1, Tier.ServiceLead);
    private static readonly Person Senior = Of("senior manager", 4, 1, Tier.SeniorManager, "nurse-consultant");
    private static readonly Person Recipient = Of("recipient", 5, 2, Tier.Practitioner);
    private static readonly Person TheirLine = Of("their line manager", 6, 2, Tier.LineManager);
    private static readonly Person TheirLead = Of("their service lead", 7, 2, Tier.ServiceLead, "locality-manager-social-work");
    private static readonly Person TheirSenior = Of("their senior manager", 8, 2, Tier.SeniorManager, "senior-manager-social-work");
    private static readonly Person Inspector = Of("inspector", 9, 3, Tier.ServiceLead, "detective-inspector");
    private static readonly Person Committee = Of("committee", 10, 4, Tier.Board, "protection-executive-manager");
    private static readonly Person Executive = Of("executive", 11, 4, Tier.Board, "cssapp-executive-manager");
    private static readonly Person HeadTeacher = Of("head teacher", 12, 5, Tier.LineManager);

    private static readonly Person[] People =
    [
        Raiser,
        LineManager,
        Lead,
        Senior,
        Recipient,
        TheirLine,
        TheirLead,
        TheirSenior,
        Inspector,
        Committee,
        Executive,
        HeadTeacher,
    ];

    private static Discussion StageOneTalk =>
        new(new DateOnly(2026, 7, 9), null, "Telephone", "Line manager", false, null)
        {
            TheirPeople = "Their line manager",
            Factual = true,
            Answers =
            [
                new("areas", "Closure"),
                new("agreement", "Minute"),
                new("disagreement", "Lead Professional"),
                new("barriers", "Vacancies"),
            ],
        };

    private static Discussion SeniorsTalk =>
        new(new DateOnly(2026, 7, 27), null, "Meeting", "Both", false, null) { Answers = [new("themes", string.Empty)] };

    private static BoardResult Outcome =>
        new(new DateOnly(2026, 8, 5), "All", "Social Work remains.", BoardResultLeads.Decided)
        {
            Answers = [new("resolved", "yes"), new("themes", "Summer cover")],
        };

    private static FieldAnswer[] Briefing => [new("situation", "Closure"), new("tried", "Calls"), new("barriers", "Vacancies")];

    private static EscalationRequest ToLeads => new(Lead.Party) { Counterpart = TheirLead.Party, Answers = Briefing };

    private static FieldAnswer[] Urgency(int days) => [new("degree", "high"), new("timescale", $"{days}")];

    private static Discussion LeadsTalk(params FieldAnswer[] answers) =>
        new(new DateOnly(2026, 7, 15), null, "Telephone", "Both", false, null)
        {
            Answers = answers is { Length: > 0 } ? answers : [new("action-agreed", "Visits")],
        };

    private static FieldAnswer[] RecordOfTwo =>
        [new("family-informed", "yes"), new("family-informed-by", "Mother, by the raiser"), new("family-informed-at", "2026-07-15T11:00")];

    private static ScenarioRun Raised(string? sector = null) =>
        ScenarioRun.Raised(
            Key,
            At(2026, 7, 8, 16, 5),
            Case.Facts() with
            {
                Intake = Case.Intake(risk: true) with
                {
                    ConcernAbout = [],
                    Category = "course-of-action",
                    Referral = new ReferralMade(At(2026, 7, 8, 15, 35), "access-team", "Telephone"),
                },
                Raiser = Raiser.Party with { Sector = sector },
                Recipient = Recipient.Party,
                LineManager = LineManager.Party,
                Counterpart = TheirLine.Party,
                SeniorManager = null,
            },
            People
        );

    private static ScenarioRun AtTwo(string? sector = null) =>
        Raised(sector).Do(At(2026, 7, 13, 9, 15), LineManager, (d, act) => d.Escalate(act, ToLeads));

    private static ScenarioRun AtThree() =>
        AtTwo()
            .Do(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.RecordDiscussion(act, LeadsTalk()))
            .Do(At(2026, 7, 15, 14, 10), Lead, (d, act) => d.WriteRecord(act, RecordOfTwo))
            .Do(At(2026, 7, 20, 11, 0), Lead, (d, act) => d.Escalate(act, new EscalationRequest(Senior.Party)))
            .Do(At(2026, 7, 20, 11, 10), TheirLead, (d, act) => d.NameCounterpart(act, TheirSenior.Party, null));

    private static ScenarioRun AtFour() =>
        AtThree()
            .Do(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordDiscussion(act, SeniorsTalk))
            .Do(At(2026, 7, 29, 11, 20), Senior, (d, act) => d.ReferToBoard(act, null, null, "public-protection-committee"));

    private static Person Of(string key, int number, int agency, Tier tier, params string[] roles) =>
        Person(key, number, agency, tier, Key, roles);
}
