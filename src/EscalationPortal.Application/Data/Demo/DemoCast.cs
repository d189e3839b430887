using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>The invented people of the demonstration, as their file tells them.</summary>
public sealed record DemoCast(string Partnership, IReadOnlyList<DemoAgency> Agencies, IReadOnlyList<DemoOfficer> Board)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The cast, read once.</summary>
    public static DemoCast Read { get; } = JsonSerializer.Deserialize<DemoCast>(DemoText.Of("cast.json"), Json)!;

    /// <summary>The same id in every demonstration, so that a person can be named before the database is asked.</summary>
    public static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{key}")).AsSpan(0, 16));

    /// <summary>The agency of somebody in a post.</summary>
    public Guid AgencyOf(string key) => Agencies.First(agency => agency.People.Any(person => person.Key == key)).Id;

    /// <summary>An address that no mail ever reaches.</summary>
    public static string EmailOf(string key) => $"{key}@example.org";
}

/// <summary>An agency; a tier without anybody is empty there.</summary>
public sealed record DemoAgency(string Name, string Sector, IReadOnlyList<DemoPostHolder> People)
{
    public Guid Id => DemoCast.IdOf($"agency/{Name}");
}

/// <summary>Somebody in a post of an agency.</summary>
public sealed record DemoPostHolder(string Key, string Name, string Post, Tier Tier, string Telephone, bool LeadsSafeguarding = false)
{
    public Guid Id => DemoCast.IdOf(Key);

    /// <summary>How the post is reached.</summary>
    public string Contact => $"{Telephone}, {DemoCast.EmailOf(Key)}";
}

/// <summary>Somebody with roles of the board.</summary>
public sealed record DemoOfficer(string Key, string Name, IReadOnlyList<string> Roles)
{
    public Guid Id => DemoCast.IdOf(Key);
}
