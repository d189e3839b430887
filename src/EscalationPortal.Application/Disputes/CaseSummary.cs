using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes;

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

    public required bool Urgent { get; init; }

    public required DateTimeOffset StageSince { get; init; }

    /// <summary>When the form began: the opening of the first formal stage.</summary>
    public required DateTimeOffset? FormalSince { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required string? WaitingFor { get; init; }

    public required string EscalatingAgency { get; init; }

    public required string ReceivingAgency { get; init; }

    /// <summary>The stage in local words.</summary>
    public string StageName { get; internal set; } = string.Empty;
}

/// <summary>One page of a list, latest raised first.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record SummaryPage(IReadOnlyList<CaseSummary> Cases, Guid? Next)
{
    /// <summary>Cases on one page.</summary>
    public const int Size = 50;
}
