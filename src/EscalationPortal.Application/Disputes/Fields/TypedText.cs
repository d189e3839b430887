namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>A text of a page and how long it may be.</summary>
public sealed record TypedText(string Property, string? Text, int Longest, bool Lines);
