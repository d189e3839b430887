namespace EscalationPortal.Domain.Protocols;

/// <summary>Themes and learning that bodies of the board send to all agencies, in general words .</summary>
/// <param name="Label">What the list of themes is called, at most 200 characters.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="By">Keys of the bodies that publish, in whose name a theme stands; whoever holds a role of one may.</param>
/// <param name="From">Fields of stages whose answers are proposed to them, as in "four/themes".</param>
/// <param name="Source">The document's part.</param>
public sealed record ThemesToAgencies(string Label, string Text, IReadOnlyList<string> By, IReadOnlyList<string> From, string Source);
