namespace EscalationPortal.Domain.Protocols;

/// <summary>What the raiser is asked.</summary>
/// <param name="ImmediateRisk">The first question .</param>
/// <param name="Opening">A sentence shown where intake begins, or null.</param>
/// <param name="ConcernAbout">What the concern may be about; more than one may be chosen. Empty: not asked.</param>
/// <param name="ActionOrInaction">Whether it is asked if an action or an inaction is disputed .</param>
/// <param name="Screening">Scope questions with what each answer leads to .</param>
/// <param name="PriorDiscussion">Guidance above the question what was tried, or null when it is not asked.</param>
/// <param name="EvidenceRequired">Whether at least one item of evidence is compulsory .</param>
/// <param name="CrossBorder">What the page says when the case crosses a border .</param>
/// <param name="Supporter">Whether a named supporter may be attached .</param>
/// <param name="GutFeeling">A gut feeling may stand in for evidence and is labelled as the raiser's own; null when it may
/// not.</param>
/// <param name="Questions">What this protocol asks besides.</param>
/// <param name="WithinAgency">Two services of one agency may be the two sides .</param>
/// <param name="Lead">Asks with which safeguarding lead it was thought through; null when it is not asked.</param>
/// <param name="Disputed">What exactly is disputed is asked apart from the problem .</param>
/// <param name="OwnAgency">Key of the signpost for a disagreement within one agency, which this protocol does not take up; null
/// when it names none.</param>
public sealed record IntakeRules(
    ImmediateRiskRule ImmediateRisk,
    string? Opening,
    IReadOnlyList<Choice> ConcernAbout,
    bool ActionOrInaction,
    IReadOnlyList<ScreeningQuestion> Screening,
    string? PriorDiscussion,
    bool EvidenceRequired,
    string CrossBorder,
    bool Supporter,
    string? GutFeeling = null,
    IReadOnlyList<Field>? Questions = null,
    bool WithinAgency = false,
    LeadRule? Lead = null,
    bool Disputed = false,
    string? OwnAgency = null
)
{
    /// <summary>What this protocol asks besides.</summary>
    public IReadOnlyList<Field> Questions { get; init; } = Questions ?? [];
}

/// <summary>
/// The concern is thought through with a safeguarding lead of one's own agency, who sees the case from its beginning.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Warning">Said when nobody is named; it holds nobody up.</param>
public sealed record LeadRule(string Question, string Warning);

/// <summary>The first question: is the person at immediate risk? (R-014)</summary>
/// <param name="Question">The question.</param>
/// <param name="Advice">Safety line shown with it.</param>
/// <param name="AdviceIsPortals">True when the line is the portal's own, not the protocol's; the page says which.</param>
/// <param name="Referral">A referral that comes first where the answer is yes, or null.</param>
/// <param name="Signpost">Key of the signpost with what the protocol itself says of immediate risk (S-05, S-11); null when it says
/// nothing besides.</param>
public sealed record ImmediateRiskRule(
    string Question,
    string Advice,
    bool AdviceIsPortals,
    ReferralFirst? Referral = null,
    string? Signpost = null
);

/// <summary>A referral that must be made and recorded before anything else is asked .</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What the protocol says.</param>
/// <param name="Contacts">Keys of the contacts to whom it is made.</param>
/// <param name="DayEndsAt">Hour, 1 to 24, from which the reminder names the next working day.</param>
public sealed record ReferralFirst(string Title, string Text, IReadOnlyList<string> Contacts, int DayEndsAt);

/// <summary>A value to choose with its label.</summary>
public sealed record Choice(string Key, string Label);

/// <summary>A kind of person a dispute may be about .</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">As shown.</param>
/// <param name="Unborn">An expected date of delivery is asked in place of the date of birth .</param>
public sealed record SubjectKind(string Key, string Label, bool Unborn);

/// <summary>A topic of disagreement, in the document's order .</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">As shown.</param>
/// <param name="WithoutPerson">A dispute about this may name no person, and one about anything else must .</param>
public sealed record Category(string Key, string Label, bool WithoutPerson = false);

/// <summary>A question that decides whether the protocol is the right place .</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Question">The question, answered yes or no.</param>
/// <param name="Hint">A sentence beneath it, or null.</param>
/// <param name="Yes">What a yes leads to.</param>
/// <param name="Signpost">Key of the signpost shown on yes; null when there is none.</param>
public sealed record ScreeningQuestion(string Key, string Question, string? Hint, ScreeningEffect Yes, string? Signpost);

/// <summary>What a yes to a screening question does.</summary>
public enum ScreeningEffect
{
    /// <summary>The dispute goes on; the signpost, if any, is shown.</summary>
    Continue,

    /// <summary>No dispute is created; the person is shown where to go.</summary>
    Stop,

    /// <summary>The dispute goes on around the raiser's own management .</summary>
    AroundOwnManagement,
}

/// <summary>Where a concern belongs, in the partnership's words.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">Where to go, or why it stays.</param>
/// <param name="Source">The document's part.</param>
/// <param name="DestinationIsPortals">The document names no place; where to go is the portal's reading, and the page says so
/// (S-06).</param>
/// <param name="Contacts">Keys of the contacts that stand beneath it, so that unverified ones say so .</param>
/// <param name="Link">Address of what it names, by https; null when none is known .</param>
public sealed record Signpost(
    string Key,
    string Title,
    string Text,
    string Source,
    bool DestinationIsPortals = false,
    IReadOnlyList<string>? Contacts = null,
    string? Link = null
)
{
    /// <summary>Keys of the contacts that stand beneath it.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = Contacts ?? [];
}
