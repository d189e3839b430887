using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What the raiser said when raising, kept as it was said.</summary>
/// <param name="Risk">The first answer .</param>
/// <param name="ConcernAbout">Keys of what it is about .</param>
/// <param name="DisputedIsAction">An action is disputed.</param>
/// <param name="DisputedIsInaction">An inaction is disputed.</param>
/// <param name="Category">Key of the category; null when "other" .</param>
/// <param name="OtherCategory">The raiser's own words for "other".</param>
/// <param name="DecidedOn">Date of the disputed decision .</param>
/// <param name="Concern">What the concern is .</param>
/// <param name="Wanted">What the raiser wants to happen .</param>
/// <param name="Evidence">Each item with its nature and source .</param>
/// <param name="Tried">The discussion already held .</param>
/// <param name="NotTriedBecause">Why none was held.</param>
/// <param name="CrossBorder">Name of the home partnership when the case crosses a border .</param>
public sealed record Intake(
    ImmediateRisk Risk,
    IReadOnlyList<string> ConcernAbout,
    bool DisputedIsAction,
    bool DisputedIsInaction,
    string? Category,
    string? OtherCategory,
    DateOnly? DecidedOn,
    string Concern,
    string Wanted,
    IReadOnlyList<Evidence> Evidence,
    PriorDiscussion? Tried,
    string? NotTriedBecause,
    string? CrossBorder
)
{
    /// <summary>What exactly is disputed, where the protocol asks it apart .</summary>
    public string? Disputed { get; init; }

    /// <summary>A gut feeling is offered instead of evidence or beside it; it is the raiser's own .</summary>
    public bool GutFeeling { get; init; }

    /// <summary>The referral that came first .</summary>
    public ReferralMade? Referral { get; init; }

    /// <summary>
    /// Keys of the screening questions answered with yes, whose signposts stay in the sight of the raiser's side.
    /// </summary>
    public IReadOnlyList<string> Screened { get; init; } = [];

    /// <summary>Answers to the protocol's own questions.</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];

    /// <summary>The answer to one of them; null when it was left out.</summary>
    public string? Answer(string key) => Answers.FirstOrDefault(answer => answer.Key == key)?.Value;
}

/// <summary>A referral that was made before anything else was asked .</summary>
/// <param name="At">When it was made.</param>
/// <param name="To">To whom.</param>
/// <param name="How">By which way, or null.</param>
public sealed record ReferralMade(DateTimeOffset At, string To, string? How);

/// <summary>Whether the person is at immediate risk, and when that was answered.</summary>
public sealed record ImmediateRisk(bool Yes, DateTimeOffset AnsweredAt);

/// <summary>An item of evidence.</summary>
public sealed record Evidence(string Nature, string Source);

/// <summary>A discussion held before the dispute was raised .</summary>
public sealed record PriorDiscussion(DateOnly On, TimeOnly? At, string How, string People, string Result);

/// <summary>Why an escalator takes every stage in person: keys of the protocol's reasons.</summary>
public sealed record Alone(IReadOnlyList<string> Reasons, bool LeadsSafeguarding);

/// <summary>A route around one's own management .</summary>
/// <param name="Key">Key of the route in the protocol.</param>
/// <param name="Chosen">Who takes the concern up instead.</param>
/// <param name="Bypassed">The manager who is never an actor in the dispute and cannot open it; null when nobody stands
/// between.</param>
public sealed record OwnRoute(string Key, Party Chosen, Party? Bypassed);

/// <summary>A date that the two sides aim at; never a deadline .</summary>
/// <param name="On">The date.</param>
/// <param name="ProposedBy">Which side proposed it.</param>
/// <param name="Agreed">Whether the other side has agreed.</param>
public sealed record LocalTarget(DateOnly On, Side ProposedBy, bool Agreed);

/// <summary>A policy issue that the board is asked to look at, beside or after the ladder .</summary>
public sealed record PolicyReferral(Party By, DateTimeOffset At);
