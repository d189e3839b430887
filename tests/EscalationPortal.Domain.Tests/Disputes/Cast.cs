namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>A person of the invented cast: as named on a case, and as signed in.</summary>
internal sealed record Person(string Role, Party Party, IReadOnlyList<string> BoardRoles, string Partnership = "warwickshire")
{
    public Guid Id => Party.PersonId;

    public Actor Actor =>
        new(Party.PersonId, Party.Name, Partnership, Party.AgencyId, Party.AgencyName, Party.Post, Party.Tier, BoardRoles);
}

/// <summary>The invented cast. The school nurse disagrees with the duty social worker.</summary>
internal static class Cast
{
    private static readonly Guid Health = Agency(1),
        Social = Agency(2),
        School = Agency(3),
        Board = Agency(4),
        Police = Agency(5);

    public static readonly Person Raiser = Of("raiser", 1, "Nell Harbottle", "School nurse", Health, "Avonside Health", Tier.Practitioner);
    public static readonly Person LineManager = Of(
        "line manager",
        2,
        "Greta Oyelaran",
        "Team lead",
        Health,
        "Avonside Health",
        Tier.LineManager
    );
    public static readonly Person SeniorManager = Of(
        "senior manager",
        3,
        "Ivo Trelawney",
        "Head of nursing",
        Health,
        "Avonside Health",
        Tier.SeniorManager
    );
    public static readonly Person OtherManager = Of(
        "other manager",
        4,
        "Sunita Blackwood",
        "Team lead, another locality",
        Health,
        "Avonside Health",
        Tier.LineManager
    );
    public static readonly Person OtherSenior = Of(
        "other senior manager",
        5,
        "Ambrose Kettle",
        "Director of nursing",
        Health,
        "Avonside Health",
        Tier.SeniorManager
    );
    public static readonly Person Adviser = Of(
        "adviser",
        6,
        "Petra Lindqvist",
        "Named nurse",
        Health,
        "Avonside Health",
        Tier.LineManager,
        leads: true
    );
    public static readonly Person Recipient = Of(
        "recipient",
        7,
        "Colm Draycott",
        "Duty social worker",
        Social,
        "Feldon Social Care",
        Tier.Practitioner
    );
    public static readonly Person TheirLine = Of(
        "their line manager",
        8,
        "Yasmin Orchard",
        "Team manager",
        Social,
        "Feldon Social Care",
        Tier.LineManager
    );
    public static readonly Person TheirSenior = Of(
        "their senior manager",
        9,
        "Bertil Nwosu",
        "Service manager",
        Social,
        "Feldon Social Care",
        Tier.SeniorManager
    );
    public static readonly Person Involved = Of(
        "involved",
        10,
        "Hattie Quince",
        "Deputy head",
        School,
        "Mill Lane School",
        Tier.LineManager,
        leads: true
    );
    public static readonly Person Supporter = Of(
        "supporter",
        11,
        "Mo Fairweather",
        "Colleague",
        Health,
        "Avonside Health",
        Tier.Practitioner
    );
    public static readonly Person Stranger = Of(
        "stranger",
        12,
        "Zed Pemberton",
        "Sergeant",
        Police,
        "Warwickshire Police",
        Tier.LineManager,
        leads: true
    );

    public static readonly Person Officer = Of(
        "board officer",
        13,
        "Wilma Castellane",
        "Partnership officer",
        Board,
        "Warwickshire Safeguarding",
        Tier.Board
    ) with
    {
        BoardRoles = [TestProtocols.Officer],
    };

    public static readonly Person Secretary = Of(
        "secretary",
        14,
        "Abel Thistlewood",
        "Subgroup secretary",
        Board,
        "Warwickshire Safeguarding",
        Tier.Board
    ) with
    {
        BoardRoles = [TestProtocols.Secretary],
    };

    public static IReadOnlyList<Person> All { get; } =
    [
        Raiser,
        LineManager,
        SeniorManager,
        OtherManager,
        OtherSenior,
        Adviser,
        Recipient,
        TheirLine,
        TheirSenior,
        Involved,
        Supporter,
        Stranger,
        Officer,
        Secretary,
    ];

    public static Person Playing(string role) => All.Single(person => person.Role == role);

    public static Person With(Guid id) => All.Single(person => person.Id == id);

    /// <summary>The same person in a post of another agency.</summary>
    public static Party In(this Person person, Person agencyOf) =>
        person.Party with
        {
            AgencyId = agencyOf.Party.AgencyId,
            AgencyName = agencyOf.Party.AgencyName,
        };

    /// <summary>The same person, acting in a post of another agency.</summary>
    public static Person At(this Person person, Person agencyOf) => person with { Party = person.In(agencyOf) };

    private static Guid Agency(int number) => new(number, 0, 0, new byte[8]);

    private static Person Of(
        string role,
        int number,
        string name,
        string post,
        Guid agency,
        string agencyName,
        Tier tier,
        bool leads = false
    ) => new(role, new Party(new Guid(0, (short)number, 0, new byte[8]), name, post, agency, agencyName, tier, "0100 000", leads), []);
}
