namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// The form for a general theme of practice, which goes to a group and makes no dispute. It asks for nobody: no part of it can hold a
/// person.
/// </summary>
/// <param name="Title">What the form is called, at most 200 characters.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="Prompt">What is asked of whoever writes it.</param>
/// <param name="Group">What one of the groups is called, such as "Locality Group".</param>
/// <param name="Groups">The groups, one of which is chosen; each label at most 200 characters.</param>
/// <param name="Contact">Key of the contact by which the groups are reached; null when the protocol names none.</param>
/// <param name="Signpost">Key of the signpost that leads to the form, or null.</param>
/// <param name="Source">The document's part.</param>
public sealed record ThemeForm(
    string Title,
    string Text,
    string Prompt,
    string Group,
    IReadOnlyList<Choice> Groups,
    string? Contact,
    string? Signpost,
    string Source
);
