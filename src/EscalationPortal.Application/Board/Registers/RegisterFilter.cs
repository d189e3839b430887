using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising.Questions;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>Which cases of the register; what is not set does not matter.</summary>
public sealed record RegisterFilter
{
    /// <summary>
    /// Open, ended, or null for all. Who asks for nothing gets the open ones: ended ones leave the list and stay to be found.
    /// </summary>
    public CaseState? State { get; init; } = CaseState.Open;

    /// <summary>Key of the stage at which they stand.</summary>
    public string? Stage { get; init; }

    /// <summary>An agency, on either side.</summary>
    public Guid? Agency { get; init; }

    /// <summary>Key of the category, or <see cref="DisagreementAnswer.Other"/>.</summary>
    public string? Category { get; init; }

    /// <summary>Only those that need speed and have not ended .</summary>
    public bool UrgentOnly { get; init; }

    /// <summary>Only those with a clock that is missed by then.</summary>
    public DateTimeOffset? OverdueAt { get; init; }

    /// <summary>A reference, its beginning or its number, or a subject's initials; names are not searched.</summary>
    public string? Text { get; init; }
}
