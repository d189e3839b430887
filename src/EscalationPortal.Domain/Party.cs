using System.Text.Json.Serialization;

namespace EscalationPortal.Domain;

/// <summary>A person with the post in which they take part, as it stood then: history keeps names as they were.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Job title.</param>
/// <param name="AgencyId">Agency of the post.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="Tier">The post's tier.</param>
/// <param name="Contact">Work e-mail address or telephone number.</param>
/// <param name="LeadsSafeguarding">Whether the post is the agency's safeguarding lead.</param>
public sealed record Party(
    Guid PersonId,
    string Name,
    string Post,
    Guid AgencyId,
    string AgencyName,
    Tier Tier,
    string? Contact,
    bool LeadsSafeguarding
)
{
    /// <summary>Sector of the agency, such as "Education"; null when it is not known .</summary>
    public string? Sector { get; init; }

    /// <summary>What the agency is marked as beside its sector .</summary>
    public AgencyMarks Marks { get; init; }

    /// <summary>Their absence on the day on which they are offered; never kept with the case.</summary>
    [JsonIgnore]
    public Absence? Away { get; init; }

    /// <summary>The sectors that count for the agency: its own, and those of its marks.</summary>
    public IReadOnlyList<string> Sectors => Sector is null ? [.. Marks.Sectors()] : [Sector, .. Marks.Sectors()];

    /// <summary>Whether the post is a manager's, or a safeguarding lead's who stands in for one .</summary>
    public bool IsManager => Tier > Tier.Practitioner || LeadsSafeguarding;

    /// <summary>Name and post in one line.</summary>
    public string NameAndPost => $"{Name}, {Post}";
}

/// <summary>That somebody is away.</summary>
/// <param name="Until">The last day.</param>
/// <param name="Deputy">Who is entered to stand in; null when nobody is.</param>
public sealed record Absence(DateOnly Until, string? Deputy);
