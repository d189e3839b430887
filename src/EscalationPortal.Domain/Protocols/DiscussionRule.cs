namespace EscalationPortal.Domain.Protocols;

/// <summary>How the two people who stand at a stage are found.</summary>
public enum Opening
{
    /// <summary>Who stands for the escalating side contacts a counterpart, which opens the stage .</summary>
    Contact,

    /// <summary>Whoever brings the case here names both; the stage is open at once .</summary>
    Together,

    /// <summary>Whoever brings the case here names their own side, and the other side names its own .</summary>
    EachNamesOwn,
}

/// <summary>The talk between the two sides at a stage.</summary>
/// <param name="Need">Whether the case may go on without it.</param>
/// <param name="Modes">How it may be held; empty accepts any way .</param>
/// <param name="ParticipantsOfEachSide">At least one named participant of each side is asked .</param>
/// <param name="Factual">What the writer confirms about the language, or null .</param>
public sealed record DiscussionRule(
    DiscussionNeed Need = DiscussionNeed.Reasoned,
    IReadOnlyList<Choice>? Modes = null,
    bool ParticipantsOfEachSide = false,
    string? Factual = null
)
{
    /// <summary>How it may be held; empty accepts any way.</summary>
    public IReadOnlyList<Choice> Modes { get; init; } = Modes ?? [];
}

/// <summary>Whether a case may go on without a discussion.</summary>
public enum DiscussionNeed
{
    /// <summary>Only with a reason.</summary>
    Reasoned,

    /// <summary>Never .</summary>
    Compulsory,

    /// <summary>It may; nothing is asked .</summary>
    Optional,
}

/// <summary>A talk inside one agency, which stays on its own side .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">With whom, in the protocol's words.</param>
/// <param name="Each">Asked of both sides; otherwise of the escalating side only.</param>
/// <param name="BeforeContact">The escalating side's comes before it talks to the counterpart.</param>
public sealed record ConsultationRule(string Label, string? Hint, bool Each, bool BeforeContact);

/// <summary>That the conversation was asked for is recorded apart from its being held .</summary>
/// <param name="Label">What it is called.</param>
public sealed record RequestRule(string Label);

/// <summary>A decision by people who stand at a stage, which may end the dispute there .</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Text">What the protocol says about it.</param>
/// <param name="Ending">How the dispute ends by it.</param>
public sealed record DecisionRule(string Label, string Text, DecisionEnding Ending);

/// <summary>How a decision ends a dispute; always once the escalating side has recorded that it knows .</summary>
public enum DecisionEnding
{
    /// <summary>Decided: it ends when the escalating side accepts; who disagrees still may go on .</summary>
    Decided,

    /// <summary>The decision stands with whoever is responsible, and the disagreement is recorded .</summary>
    DecisionStands,
}

/// <summary>One thing that the board does before its result can be recorded.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">What it is, such as "The Chair is informed".</param>
/// <param name="By">Keys of the roles that record it.</param>
/// <param name="OpensTo">Keys of the roles that see the case from then on.</param>
/// <param name="Fields">What is written with it.</param>
public sealed record BoardStep(
    string Key,
    string Label,
    IReadOnlyList<string> By,
    IReadOnlyList<string>? OpensTo = null,
    IReadOnlyList<Field>? Fields = null
)
{
    /// <summary>Keys of the roles that see the case from then on.</summary>
    public IReadOnlyList<string> OpensTo { get; init; } = OpensTo ?? [];

    /// <summary>What is written with it.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = Fields ?? [];
}

/// <summary>Which side brings a case to the board.</summary>
public enum ReferredBy
{
    /// <summary>Whoever stands for the escalating side .</summary>
    EscalatingSide,

    /// <summary>Whoever stands for either side .</summary>
    EitherSide,
}

/// <summary>What a board's result leads to.</summary>
public enum BoardResultLeads
{
    /// <summary>The case stays with the board.</summary>
    StillOpen,

    /// <summary>The two sides agreed; they record it and confirm it as the stage asks.</summary>
    SidesAgreed,

    /// <summary>The dispute ends with the next steps in the text.</summary>
    NextSteps,

    /// <summary>The dispute ends as decided by the text.</summary>
    Decided,
}
