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
/// <param name="FormKept">The prescribed form is completed or updated and filed here, by the escalating side's holder (R-122,
/// R-123).</param>
/// <param name="Advice">Safeguarding leads are asked for advice here, or null .</param>
/// <param name="JointMeeting">A meeting that may be called here, or null .</param>
/// <param name="Confirmation">How an agreement reached here is confirmed .</param>
/// <param name="Alternatives">Keys of further bodies; whoever refers chooses one of them or of the first .</param>
/// <param name="Opening">How the two people who stand here are found.</param>
/// <param name="Repeatable">The rung may be climbed as often as the agencies have tiers, or be left out .</param>
/// <param name="MembersOf">Key of the body in which whoever stands here must hold a role, or null; its members alone decide
/// .</param>
/// <param name="Discussion">The talk between the two sides, or null for the ordinary rule.</param>
/// <param name="Consultation">The talk inside one agency, or null when none is asked.</param>
/// <param name="Request">Set when asking for the conversation is recorded apart from holding it .</param>
/// <param name="Fields">What is written down here.</param>
/// <param name="Decision">A decision that may end it here, or null.</param>
/// <param name="BoardSteps">What the board does in order before its result .</param>
/// <param name="Reminders">Sentences shown beside the boxes of this stage.</param>
/// <param name="ReferredBy">Which side brings the case to this stage of the board .</param>
/// <param name="Results">What a result of the board may lead to; empty allows all but a decision.</param>
/// <param name="Information">Information may be asked here of any agency, or null .</param>
/// <param name="Panel">A panel that may be convened here, or null .</param>
/// <param name="Receipt">Each side and the person who raised it confirm that they received the decision, which says nothing of
/// agreement.</param>
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
    Confirmation Confirmation,
    IReadOnlyList<string>? Alternatives = null,
    Opening Opening = Opening.Contact,
    bool Repeatable = false,
    string? MembersOf = null,
    DiscussionRule? Discussion = null,
    ConsultationRule? Consultation = null,
    RequestRule? Request = null,
    IReadOnlyList<StageField>? Fields = null,
    DecisionRule? Decision = null,
    IReadOnlyList<BoardStep>? BoardSteps = null,
    IReadOnlyList<string>? Reminders = null,
    ReferredBy ReferredBy = ReferredBy.EscalatingSide,
    IReadOnlyList<BoardResultLeads>? Results = null,
    InformationRule? Information = null,
    PanelRule? Panel = null,
    bool Receipt = false
)
{
    /// <summary>Keys of further bodies among which whoever refers chooses.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = Alternatives ?? [];

    /// <summary>What is written down here.</summary>
    public IReadOnlyList<StageField> Fields { get; init; } = Fields ?? [];

    /// <summary>What the board does in order before its result.</summary>
    public IReadOnlyList<BoardStep> BoardSteps { get; init; } = BoardSteps ?? [];

    /// <summary>Sentences shown beside the boxes.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = Reminders ?? [];

    /// <summary>What a result of the board may lead to; empty below the board.</summary>
    public IReadOnlyList<BoardResultLeads> Results { get; init; } =
        Results is { Count: > 0 } ? Results
        : Body is null ? []
        : [BoardResultLeads.StillOpen, BoardResultLeads.SidesAgreed, BoardResultLeads.NextSteps];

    /// <summary>Whether the board acts at this stage.</summary>
    public bool IsBoard => Body is not null;

    /// <summary>Preparation inside one agency: the other side has no part and is not told .</summary>
    public bool IsOwnSide => Receiving is null && Body is null;

    /// <summary>The bodies of which one acts here.</summary>
    public IEnumerable<string> Bodies => Body is { } body ? Alternatives.Prepend(body) : [];

    /// <summary>What is asked at a moment of this stage.</summary>
    public IEnumerable<StageField> Asked(FieldMoment moment) => Fields.Where(field => field.Moments.Contains(moment));

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
/// <param name="HoursSince">Where the document wants it without delay: what brings the case here, such as "the referral". Whole hours
/// since then are shown in place of days, and nothing counts down; null for the ordinary rule.</param>
public sealed record Timescale(string Stated, string? Wording, string? HoursSince = null);

/// <summary>Advice of safeguarding leads at a stage .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="NotWhenEscalatorLeads">Hidden when the escalator is the safeguarding lead.</param>
public sealed record AdviceRule(string Label, bool NotWhenEscalatorLeads);

/// <summary>A joint meeting .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Invitees">Tiers of both sides that are proposed as invitees.</param>
public sealed record JointMeetingRule(string Label, IReadOnlyList<Tier> Invitees)
{
    /// <summary>The label within a sentence, after "the".</summary>
    internal string InText => $"{char.ToLowerInvariant(Label[0])}{Label[1..]}";
}

/// <summary>An urgent request for information to any agency, which sees only the question and what it needs to answer .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Text">What the protocol says of it.</param>
public sealed record InformationRule(string Label, string Text);

/// <summary>How an agreement is confirmed.</summary>
public enum Confirmation
{
    /// <summary>Nothing beyond the record .</summary>
    None,

    /// <summary>The escalator and the recipient named on the form sign the text .</summary>
    Signatures,

    /// <summary>Each party confirms the same text in writing, without a signature .</summary>
    Written,
}
