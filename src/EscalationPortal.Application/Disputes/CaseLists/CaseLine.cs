using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>A case as a list shows it: never a name, no more columns than the row needs.</summary>
public sealed class CaseLine
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string SubjectInitials { get; init; }

    /// <summary>For the age; null for an unborn child.</summary>
    public required DateOnly? Born { get; init; }

    public required Guid ProtocolVersion { get; init; }

    public required string StageKey { get; init; }

    public required DisputeStatus Status { get; init; }

    /// <summary>Why it needs speed; null where it does not.</summary>
    public required Urgency? UrgentFor { get; init; }

    /// <summary>It needs speed and has not ended: these come first .</summary>
    public required bool Urgent { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required DateTimeOffset StageSince { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>The first moment at which a running clock is missed; null where none runs.</summary>
    public required DateTimeOffset? OverdueFrom { get; init; }

    public required string? WaitingFor { get; init; }

    public required string EscalatingAgency { get; init; }

    public required string ReceivingAgency { get; init; }

    /// <summary>The viewer's side; null for the board and for involved agencies.</summary>
    public required Side? Side { get; init; }

    /// <summary>What is asked of the viewer in person.</summary>
    public required DisputeAction? PendingAction { get; init; }

    /// <summary>Whether something is asked of a board role that the viewer holds.</summary>
    public required bool HasPendingRoleAction { get; init; }

    /// <summary>Roles of the board of which something is asked.</summary>
    public required IReadOnlyList<string> PendingRoles { get; init; }

    /// <summary>What is asked of each.</summary>
    public required IReadOnlyList<string> PendingRoleActions { get; init; }

    public bool NeedsViewer => PendingAction is not null || HasPendingRoleAction;

    public bool IsOverdue(DateTimeOffset now) => EndedAt is null && OverdueFrom <= now;

    /// <summary>What is asked of the viewer, in person or in a role of the board.</summary>
    public DisputeAction? Act => PendingAction ?? PendingActionInRole;

    /// <summary>What is asked of a role of the board that the viewer holds.</summary>
    public DisputeAction? PendingActionInRole { get; internal set; }
}

/// <summary>A line with the version of the protocol that names its stage.</summary>
public sealed record ListedCase(CaseLine Line, Protocol Protocol)
{
    public Stage Stage => Protocol.Stage(Line.StageKey);

    /// <summary>The stage that waits to be opened where the present one is informal; else the present one.</summary>
    public string StageNameFor(DisputeAction action) =>
        action is DisputeAction.OpenStage or DisputeAction.ChooseRoute && !Stage.Formal
            ? Protocol.After(Stage)?.Name ?? Stage.Name
            : Stage.Name;
}
