namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>The row of figures above the lists of a page.</summary>
public sealed record Counts(string Label, IReadOnlyList<Count> Items);

/// <summary>One figure; a link when there is something to go to. Needs and Overdue colour the figure, only when it is not zero.</summary>
public sealed record Count(int Number, string Words, string? Url = null, string? Note = null, StateKind Kind = StateKind.Plain);
