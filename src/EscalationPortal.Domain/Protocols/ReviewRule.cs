namespace EscalationPortal.Domain.Protocols;

/// <summary>The review of one escalation after it has ended, for everybody who took part for a side .</summary>
/// <param name="Label">Its name.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="By">Keys of the roles that review a case that was logged to them; they read the whole of it.</param>
/// <param name="Sections">What is written of each person, such as the supervision that they had; all of it is compulsory.</param>
public sealed record ReviewRule(string Label, string Text, IReadOnlyList<string> By, IReadOnlyList<Choice> Sections);
