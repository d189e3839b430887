namespace EscalationPortal.Domain.Protocols;

/// <summary>What whoever took part may suggest to change in protocols or procedures, once a case has ended .</summary>
/// <param name="Label">What the list of suggestions is called, at most 200 characters.</param>
/// <param name="Prompt">What is asked of whoever took part.</param>
/// <param name="ReadBy">Keys of the roles that read all suggestions.</param>
/// <param name="Source">The document's part.</param>
public sealed record SuggestionsRule(string Label, string Prompt, IReadOnlyList<string> ReadBy, string Source);

/// <summary>A talk of those who took part once a case has ended, for good working relations. Nobody has to hold it .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="Source">The document's part.</param>
public sealed record DebriefRule(string Label, string Text, string Source);
