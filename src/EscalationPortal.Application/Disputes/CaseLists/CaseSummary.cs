using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>A case in a list of forms or of the board: never a name, no more columns than the row needs.</summary>
public sealed class CaseSummary
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

    /// <summary>When the form began: the opening of the first formal stage.</summary>
    public required DateTimeOffset? FormalSince { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required string? WaitingFor { get; init; }

    /// <summary>Roles of the board of which something is asked.</summary>
    public required IReadOnlyList<string> PendingRoles { get; init; }

    /// <summary>What is asked of each.</summary>
    public required IReadOnlyList<string> PendingRoleActions { get; init; }

    public required string EscalatingAgency { get; init; }

    public required string ReceivingAgency { get; init; }

    /// <summary>The stage in local words.</summary>
    public string StageName { get; internal set; } = string.Empty;

    /// <summary>Why it needs speed, in local words; null where it does not, or has ended.</summary>
    public string? UrgencyName { get; internal set; }
}

/// <summary>One page of a list: what is urgent first, then the latest raised.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record SummaryPage(IReadOnlyList<CaseSummary> Cases, SummaryMark? Next)
{
    /// <summary>Cases on one page.</summary>
    public const int Size = 50;
}

/// <summary>A place in such a list: the last case of the page before.</summary>
public sealed record SummaryMark(bool Urgent, Guid Id);
