using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>A case in the register: never a name of the subject, no more columns than the row needs.</summary>
public sealed class RegisterLine
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string SubjectInitials { get; init; }

    /// <summary>For the age; null for an unborn child.</summary>
    public required DateOnly? Born { get; init; }

    public required Guid ProtocolVersion { get; init; }

    public required string StageKey { get; init; }

    public required DisputeStatus Status { get; init; }

    /// <summary>Key of the category; null where the raiser used own words.</summary>
    public required string? Category { get; init; }

    public required Urgency? UrgentFor { get; init; }

    /// <summary>It needs speed and has not ended: these come first .</summary>
    public required bool Urgent { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required DateTimeOffset StageSince { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required IReadOnlyList<RunningClock> Clocks { get; init; }

    /// <summary>Whom it waits for: a person, by name.</summary>
    public required string? WaitingFor { get; init; }

    /// <summary>Whether something is asked of a role of the board.</summary>
    public required bool WithBoard { get; init; }

    public required string EscalatingAgency { get; init; }

    public required string ReceivingAgency { get; init; }

    /// <summary>The running clock that is missed first; null where none runs.</summary>
    public RunningClock? Due => Clocks.Where(clock => clock.Runs).MinBy(clock => clock.OverdueFrom);
}

/// <summary>A line with the version of the protocol that names its stage and category.</summary>
public sealed record RegisterCase(RegisterLine Line, Protocol Protocol)
{
    public Stage Stage => Protocol.Stage(Line.StageKey);

    /// <summary>The raiser's own words for another matter stay in the case: they may name somebody .</summary>
    public string Category => Protocol.CategoryLabel(Line.Category) ?? "Another matter";

    /// <summary>Why it needs speed; null where it does not, or has ended.</summary>
    public string? Urgency => Line is { Urgent: true, UrgentFor: { } cause } ? UrgencyWords.Of(cause, Protocol) : null;
}
