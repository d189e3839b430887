namespace EscalationPortal.Application.Data.Entities;

/// <summary>A role held in a body of a partnership's board; roles and their reach are the protocol's.</summary>
public sealed class BoardMembership
{
    public required string Partnership { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Key of the role in the protocol.</summary>
    public required string Role { get; init; }
}
