using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Demo.People;

/// <summary>The invented people of one partnership of the demonstration, as their file tells them.</summary>
public sealed record DemoPartnership(string Partnership, IReadOnlyList<DemoAgency> Agencies, IReadOnlyList<DemoOfficer> Board)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Every cast, read once; keys of people are unique in all of them.</summary>
    public static IReadOnlyList<DemoPartnership> All { get; } =
    [.. DemoText.Files("cast.").Select(file => Known(JsonSerializer.Deserialize<DemoPartnership>(DemoText.Of(file), Json)!))];

    /// <summary>The cast of Warwickshire.</summary>
    public static DemoPartnership Read { get; } = Of("warwickshire");

    /// <summary>The cast of a partnership.</summary>
    public static DemoPartnership Of(string partnership) => All.Single(demo => demo.Partnership == partnership);

    /// <summary>The cast to which somebody belongs.</summary>
    public static DemoPartnership With(string key) => All.Single(demo => demo.Keys.Contains(key));

    /// <summary>Keys of everybody in this cast, officers of the board last.</summary>
    public IEnumerable<string> Keys =>
        Agencies.SelectMany(agency => agency.People).Select(person => person.Key).Concat(Board.Select(officer => officer.Key));

    /// <summary>The same id in every demonstration, so that a person can be named before the database is asked.</summary>
    public static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{key}")).AsSpan(0, 16));

    /// <summary>The agency of somebody in a post.</summary>
    public static Guid AgencyOf(string key) => With(key).Agencies.First(agency => agency.People.Any(person => person.Key == key)).Id;

    /// <summary>An address that no mail ever reaches.</summary>
    public static string EmailOf(string key) => $"{key}@example.org";

    private static DemoPartnership Known(DemoPartnership demo) =>
        demo with
        {
            Agencies = [.. demo.Agencies.Select(agency => agency with { Partnership = demo.Partnership })],
        };
}

/// <summary>An agency; a tier without anybody is empty there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="People">Holders of its posts.</param>
/// <param name="Starting">The definition names it, so that it is there before the demonstration .</param>
public sealed record DemoAgency(string Name, string Sector, IReadOnlyList<DemoPostHolder> People, bool Starting = false)
{
    public string Partnership { get; init; } = string.Empty;

    public Guid Id => Starting ? StartingAgencies.IdOf(Partnership, Name) : DemoPartnership.IdOf($"agency/{Name}");
}

/// <summary>Somebody in a post of an agency.</summary>
public sealed record DemoPostHolder(
    string Key,
    string Name,
    string Post,
    Tier Tier,
    string Telephone,
    bool LeadsSafeguarding = false,
    IReadOnlyList<string>? Roles = null,
    bool KeepsAgency = false
)
{
    /// <summary>Roles held in bodies of the board beside the post.</summary>
    public IReadOnlyList<string> Roles { get; init; } = Roles ?? [];

    public Guid Id => DemoPartnership.IdOf(Key);

    /// <summary>How the post is reached.</summary>
    public string Contact => $"{Telephone}, {DemoPartnership.EmailOf(Key)}";
}

/// <summary>Somebody with roles of the board.</summary>
public sealed record DemoOfficer(string Key, string Name, IReadOnlyList<string> Roles)
{
    public Guid Id => DemoPartnership.IdOf(Key);
}
