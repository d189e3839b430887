using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>A case as its viewer sees it: what lists choose and sort by, read before the case itself.</summary>
internal sealed class VisibleCase
{
    public required Guid DisputeId { get; init; }

    /// <summary>It needs speed and has not ended: these come first .</summary>
    public required bool Urgent { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required DateTimeOffset StageSince { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required DateTimeOffset? OverdueFrom { get; init; }

    /// <summary>The viewer's side; null for the board and for involved agencies.</summary>
    public required Side? Side { get; init; }

    /// <summary>What is asked of the viewer in person.</summary>
    public required DisputeAction? PendingAction { get; init; }

    /// <summary>Whether something is asked of a board role that the viewer holds.</summary>
    public required bool HasPendingRoleAction { get; init; }
}
