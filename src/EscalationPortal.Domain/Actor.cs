namespace EscalationPortal.Domain;

/// <summary>
/// A signed-in person in the capacity in which they act now: one post of one agency, or roles of the partnership's board.
/// Built anew for every request, so that a person who lost a post is refused at once.
/// </summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">As it stood when the act was done; history keeps it.</param>
/// <param name="Partnership">Key of the partnership in which the person acts.</param>
/// <param name="AgencyId">The agency of the post; null for somebody who acts for the board only.</param>
/// <param name="AgencyName">Name of that agency, or of the board's body.</param>
/// <param name="Post">Job title.</param>
/// <param name="Tier">The post's tier (protocols' P, LM, SL, SM, BX).</param>
/// <param name="BoardRoles">Keys of the roles held in bodies of the partnership, as the protocol names them.</param>
public sealed record Actor(
    Guid PersonId,
    string Name,
    string Partnership,
    Guid? AgencyId,
    string AgencyName,
    string Post,
    Tier Tier,
    IReadOnlyList<string> BoardRoles
)
{
    /// <summary>The post in which they act; null for somebody who acts for the board only.</summary>
    public Guid? PostId { get; init; }

    /// <summary>
    /// Who really acts, where a deputy stands in for the person while that person is away; null when they act themselves.
    /// </summary>
    public StandIn? By { get; init; }

    /// <summary>The person at the screen: the deputy, or the person themselves.</summary>
    public Guid SelfId => By?.PersonId ?? PersonId;

    /// <summary>Both names where a deputy acts, as a record that has one line keeps them.</summary>
    public string NameInFull => By is null ? Name : $"{By.Name} for {Name}";

    /// <summary>Whether the person acts in this party's post.</summary>
    public bool IsIn(Party party) => party.PersonId == PersonId && party.AgencyId == AgencyId && party.Post == Post && party.Tier == Tier;

    /// <summary>Whether the post in which they act keeps its agency's people and posts.</summary>
    public bool KeepsAgency { get; init; }

    public bool Holds(string boardRole) => BoardRoles.Contains(boardRole, StringComparer.Ordinal);
}

/// <summary>A deputy who acts in somebody else's post; the record shows both.</summary>
/// <param name="PersonId">The deputy.</param>
/// <param name="Name">Their name.</param>
/// <param name="Post">Their own job title.</param>
/// <param name="Until">The last day on which the holder is away.</param>
public sealed record StandIn(Guid PersonId, string Name, string Post, DateOnly Until)
{
    /// <summary>Name and own post in one line.</summary>
    public string NameAndPost => $"{Name}, {Post}";
}
