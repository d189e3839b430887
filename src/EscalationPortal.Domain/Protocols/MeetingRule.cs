namespace EscalationPortal.Domain.Protocols;

/// <summary>The standing item of every meeting of a body, with its pack of counts and of what agencies bring .</summary>
/// <param name="Label">What the item is called.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="Prompt">What is asked of the agencies.</param>
/// <param name="By">Keys of the roles that enter the meetings and open the pack.</param>
public sealed record MeetingRule(string Label, string Text, string Prompt, IReadOnlyList<string> By);
