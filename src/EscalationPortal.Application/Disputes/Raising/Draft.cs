namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>What somebody has answered so far on the way to raising a dispute, saved page by page. Only they see it.</summary>
public sealed class Draft
{
    public required string Partnership { get; init; }

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>The answers as they were typed.</summary>
    public required DraftAnswers Answers { get; set; }
}
