namespace EscalationPortal.Domain.Protocols.Comparison;

/// <summary>One place in which two definitions differ.</summary>
/// <param name="Place">Where, in words, from the outside in: "Stages", "Stage One", "Escalating", "Who".</param>
/// <param name="Before">What stood there; null when nothing did.</param>
/// <param name="After">What stands there now; null when nothing does.</param>
public sealed record DefinitionDifference(IReadOnlyList<string> Place, string? Before, string? After)
{
    /// <summary>The place in one line.</summary>
    public string Where => string.Join(" › ", Place);
}
