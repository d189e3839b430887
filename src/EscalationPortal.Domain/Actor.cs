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
    IReadOnlyList<string> BoardRoles)
{
    /// <summary>Whether the post in which they act keeps its agency's people and posts.</summary>
    public bool KeepsAgency { get; init; }

    public bool Holds(string boardRole) => BoardRoles.Contains(boardRole, StringComparer.Ordinal);
}
