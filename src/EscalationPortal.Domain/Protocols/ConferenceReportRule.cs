namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// A service that chairs meetings reports a difference between agencies that it saw there, and whether the chair resolved it. It is a
/// record of its own and no dispute; decisions of the meeting itself belong elsewhere. It asks for nobody's name.
/// </summary>
/// <param name="Label">What the report is called, at most 200 characters.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="By">Keys of the roles that report.</param>
/// <param name="Meetings">Types of meeting in which a difference is seen; each label at most 200 characters.</param>
/// <param name="ReadBy">Keys of the roles that read all reports.</param>
/// <param name="Source">The document's part.</param>
public sealed record ConferenceReportRule(
    string Label,
    string Text,
    IReadOnlyList<string> By,
    IReadOnlyList<Choice> Meetings,
    IReadOnlyList<string> ReadBy,
    string Source
);
