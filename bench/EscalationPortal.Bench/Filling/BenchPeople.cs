using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Bench.Filling;

/// <summary>
/// The invented people of one partnership: four agencies of ten, with posts at every tier, and one person for each role of the board.
/// </summary>
public sealed class BenchPeople
{
    private static readonly Tier[] Tiers =
    [
        Tier.Practitioner,
        Tier.Practitioner,
        Tier.Practitioner,
        Tier.Practitioner,
        Tier.LineManager,
        Tier.LineManager,
        Tier.ServiceLead,
        Tier.ServiceLead,
        Tier.SeniorManager,
        Tier.SeniorManager,
    ];

    private static readonly (string Name, string Sector)[] Kinds =
    [
        ("Health", "Health"),
        ("Social Care", "Local authority"),
        ("Police", "Police"),
        ("School", "Education"),
    ];

    private static readonly string[] First =
    [
        "Ada",
        "Bram",
        "Cerys",
        "Dilip",
        "Edda",
        "Femi",
        "Greta",
        "Hamish",
        "Inès",
        "Jorah",
        "Kezia",
        "Ludo",
        "Mabli",
        "Niamh",
        "Osric",
        "Perdita",
    ];

    private static readonly string[] Last =
    [
        "Ashdown",
        "Birkett",
        "Carrow",
        "Dunmore",
        "Eastley",
        "Fairclough",
        "Garrick",
        "Hollin",
        "Ibbotson",
        "Jessop",
        "Kirkbride",
        "Lumley",
        "Marchbanks",
    ];

    private readonly Dictionary<Guid, Colleague> people;

    public BenchPeople(Protocol protocol)
    {
        Partnership = protocol.Partnership;
        var name = 0;
        string Named() => $"{First[name % First.Length]} {Last[name++ % Last.Length]}";
        Agencies = [.. Kinds.Select(kind => (Id: IdOf(Partnership.Key, kind.Name), $"{kind.Name} of the bench", kind.Sector))];
        Staff = [.. Agencies.SelectMany(agency => Tiers.Select((tier, i) => Holder(agency, tier, i, Named())))];
        Board = [.. protocol.Roles.DistinctBy(role => role.Key).Select(role => Officer(role, Named()))];
        people = Staff.Concat(Board).ToDictionary(person => person.Id);
    }

    public PartnershipIdentity Partnership { get; }

    public IReadOnlyList<(Guid Id, string Name, string Sector)> Agencies { get; }

    /// <summary>Everybody with a post.</summary>
    public IReadOnlyList<Colleague> Staff { get; }

    /// <summary>One person a role.</summary>
    public IReadOnlyList<Colleague> Board { get; }

    public IEnumerable<Colleague> Everybody => people.Values;

    /// <summary>Somebody of the cast.</summary>
    public Colleague With(Guid id) => people[id];

    /// <summary>Somebody at a tier of an agency; the board's tier and none count as the senior managers'.</summary>
    public Party At(Random random, Guid agency, Tier? tier)
    {
        var wanted = tier is null or Tier.Board ? Tier.SeniorManager : tier;
        Party[] there = [.. Staff.Select(person => person.Party!).Where(party => party.AgencyId == agency && party.Tier == wanted)];
        return there[random.Next(there.Length)];
    }

    /// <summary>The same id for the same words, so that filling again finds the same people.</summary>
    public static Guid IdOf(params string[] words) => new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('/', words))).AsSpan(0, 16));

    private Colleague Holder((Guid Id, string Name, string Sector) agency, Tier tier, int number, string name)
    {
        var id = IdOf(Partnership.Key, agency.Sector, number.ToString(CultureInfo.InvariantCulture));
        var party = new Party(
            id,
            name,
            $"{tier} {number + 1}",
            agency.Id,
            agency.Name,
            tier,
            $"0100 {number:000}",
            tier == Tier.LineManager && number % 2 == 1
        )
        {
            Sector = agency.Sector,
        };
        return new Colleague(new Actor(id, name, Partnership.Key, agency.Id, agency.Name, party.Post, tier, []), party);
    }

    private Colleague Officer(BoardRole role, string name)
    {
        var id = IdOf(Partnership.Key, "board", role.Key);
        return new Colleague(new Actor(id, name, Partnership.Key, null, Partnership.Name, "Board", Tier.Board, [role.Key]), null);
    }
}
