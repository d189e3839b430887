using EscalationPortal.Domain.Tests.Disputes.Runs;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>A cast with somebody at every tier of both sides, and the board's roles of all definitions.</summary>
internal static class LadderCast
{
    public static readonly Person Raiser = Of("raiser", 1, 1, Tier.Practitioner);
    public static readonly Person Manager = Of("manager", 2, 1, Tier.LineManager);
    public static readonly Person Lead = Of("lead", 3, 1, Tier.ServiceLead);
    public static readonly Person Senior = Of("senior", 4, 1, Tier.SeniorManager, "clinical-nurse-manager");
    public static readonly Person Recipient = Of("recipient", 5, 2, Tier.Practitioner);
    public static readonly Person TheirManager = Of("their manager", 6, 2, Tier.LineManager);
    public static readonly Person TheirLead = Of("their lead", 7, 2, Tier.ServiceLead);
    public static readonly Person TheirSenior = Of("their senior", 8, 2, Tier.SeniorManager, "senior-manager-social-work");
    public static readonly Person Supporter = Of("supporter", 9, 1, Tier.Practitioner);
    public static readonly Person Stranger = Of("stranger", 10, 3, Tier.LineManager);
    public static readonly Person Chair = Of("chair", 11, 4, Tier.Board, "chair", "qap-chair", "protection-executive-manager");
    public static readonly Person Officer = Of("officer", 12, 4, Tier.Board, "board-manager", "qap-member", "director", "nurse-consultant");
    public static readonly Person OtherBody = Of("other body", 13, 4, Tier.Board, "cssapp-executive-manager");
    public static readonly Person Administrator = Of("administrator", 14, 4, Tier.Board, "administrator", "records-auditor");
    public static readonly Person Representative = Of("representative", 15, 1, Tier.SeniorManager, "board-representative");
    public static readonly Person TheirRepresentative = Of("their representative", 16, 2, Tier.SeniorManager, "board-representative");
    public static readonly Person ThirdRepresentative = Of("third representative", 17, 5, Tier.SeniorManager, "board-representative");
    public static readonly Person FourthRepresentative = Of("fourth representative", 18, 6, Tier.SeniorManager, "board-representative");

    public static readonly Person Mediator = Of("mediator", 19, 5, Tier.Board, "mediator");

    public static IReadOnlyList<Person> All { get; } =
    [
        Raiser,
        Manager,
        Lead,
        Senior,
        Recipient,
        TheirManager,
        TheirLead,
        TheirSenior,
        Supporter,
        Stranger,
        Chair,
        Officer,
        OtherBody,
        Administrator,
        Representative,
        TheirRepresentative,
        ThirdRepresentative,
        FourthRepresentative,
        Mediator,
    ];

    public static Person With(Guid id) => All.Single(person => person.Id == id);

    private static Person Of(string role, int number, int agency, Tier tier, params string[] roles) =>
        ScenarioRun.Person(role, 40 + number, 20 + agency, tier, "here", roles) is var person
            ? person with
            {
                Party = person.Party with { Sector = "Early years" },
            }
            : person;
}
