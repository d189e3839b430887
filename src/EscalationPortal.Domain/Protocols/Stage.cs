namespace EscalationPortal.Domain.Protocols;

/// <summary>One rung of the ladder.</summary>
/// <param name="Key">Stable key within the protocol.</param>
/// <param name="Name">Short local name, such as "Stage One".</param>
/// <param name="Title">What happens here, in the protocol's words.</param>
/// <param name="Formal">False for a step that precedes the formal process; forms and clocks begin at the first formal stage .</param>
/// <param name="Escalating">The escalating side's part.</param>
/// <param name="Receiving">The receiving side's part; null when it has none and is not told.</param>
/// <param name="Body">Key of the board's body that acts here; null below the board.</param>
/// <param name="Timescale">As stated; worded timescales stay worded .</param>
/// <param name="Recorded">What is recorded, one item each, for the pathway page.</param>
/// <param name="Told">Who is told, for the pathway page.</param>
/// <param name="Ends">How it ends, for the pathway page.</param>
/// <param name="Statement">What must be stated to the counterpart on opening, or null .</param>
/// <param name="NamesManagers">Each agency names its line and senior manager here .</param>
/// <param name="FormKept">The prescribed form is completed or updated and filed here, by the escalating side's holder .</param>
/// <param name="Advice">Safeguarding leads are asked for advice here, or null .</param>
/// <param name="JointMeeting">A meeting that may be called here, or null .</param>
/// <param name="Confirmation">How an agreement reached here is confirmed .</param>
public sealed record Stage(
    string Key,
    string Name,
    string Title,
    bool Formal,
    StagePart Escalating,
    StagePart? Receiving,
    string? Body,
    Timescale Timescale,
    IReadOnlyList<string> Recorded,
    string Told,
    string Ends,
    string? Statement,
    bool NamesManagers,
    bool FormKept,
    AdviceRule? Advice,
    JointMeetingRule? JointMeeting,
    Confirmation Confirmation)
{
    /// <summary>Whether the board acts at this stage.</summary>
    public bool IsBoard => Body is not null;

    /// <summary>Name and title in one line.</summary>
    public string FullName => $"{Name}: {Title}";
}

/// <summary>One side's part in a stage.</summary>
/// <param name="Tier">The tier that stands here.</param>
/// <param name="Who">Who that is, in the protocol's words.</param>
/// <param name="Does">What they do, in a few words.</param>
public sealed record StagePart(Tier Tier, string Who, string? Does);

/// <summary>A timescale as the document states it.</summary>
/// <param name="Stated">The figure in words, or "none stated".</param>
/// <param name="Wording">The document's wording beside it, or null.</param>
public sealed record Timescale(string Stated, string? Wording);

/// <summary>Advice of safeguarding leads at a stage .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="NotWhenEscalatorLeads">Hidden when the escalator is the safeguarding lead.</param>
public sealed record AdviceRule(string Label, bool NotWhenEscalatorLeads);

/// <summary>A joint meeting .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Invitees">Tiers of both sides that are proposed as invitees.</param>
public sealed record JointMeetingRule(string Label, IReadOnlyList<Tier> Invitees);

/// <summary>How an agreement is confirmed.</summary>
public enum Confirmation
{
    /// <summary>Nothing beyond the record .</summary>
    None,

    /// <summary>The escalator and the recipient named on the form sign the text .</summary>
    Signatures,
}
