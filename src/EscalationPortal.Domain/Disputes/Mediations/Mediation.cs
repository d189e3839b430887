namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// One mediation of a case: offered by the board, accepted by both sides, recorded by the mediator, and taken up or not by each side
///
/// </summary>
/// <param name="Kind">Key of the kind of mediator in the protocol .</param>
/// <param name="Mediator">Who mediates, with the organisation in place of an agency.</param>
/// <param name="OfferedBy">Who offered it.</param>
/// <param name="OfferedAt">When.</param>
public sealed record Mediation(string Kind, Party Mediator, Party OfferedBy, DateTimeOffset OfferedAt)
{
    /// <summary>What each side said to the offer; the last word of a side counts.</summary>
    public IReadOnlyList<MediationAnswer> Answers { get; init; } = [];

    /// <summary>What the mediator recorded; null before.</summary>
    public MediationNotes? Notes { get; init; }

    /// <summary>What each side makes of the way forward.</summary>
    public IReadOnlyList<Adoption> Adoptions { get; init; } = [];

    /// <summary>When it was declined, adopted or not by both, or ended with the case; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it is offered or under way.</summary>
    public bool Runs => EndedAt is null;

    /// <summary>Whether both sides have accepted, so that the mediator takes part.</summary>
    public bool IsAccepted => Enum.GetValues<Side>().All(side => Answer(side)?.Accepted == true);

    /// <summary>What a side said to the offer; null when it has not answered.</summary>
    public MediationAnswer? Answer(Side side) => Answers.LastOrDefault(answer => answer.Side == side);

    /// <summary>What a side makes of the way forward; null before it says so.</summary>
    public Adoption? Adoption(Side side) => Adoptions.FirstOrDefault(adoption => adoption.Side == side);
}

/// <summary>A side's word on the mediator who was offered.</summary>
/// <param name="Side">The side.</param>
/// <param name="By">Who acted for it.</param>
/// <param name="At">When.</param>
/// <param name="DeclinedBecause">Why it declines; null when it accepts.</param>
public sealed record MediationAnswer(Side Side, Party By, DateTimeOffset At, string? DeclinedBecause)
{
    /// <summary>Whether it accepts.</summary>
    public bool Accepted => DeclinedBecause is null;
}

/// <summary>What the mediator records; all of it is compulsory .</summary>
/// <param name="MetOn">Day of the meeting.</param>
/// <param name="Attended">Who attended.</param>
/// <param name="Issues">The issues that were aired.</param>
/// <param name="WayForward">The best way forward, or the least bad.</param>
/// <param name="At">When it was recorded.</param>
public sealed record MediationNotes(DateOnly MetOn, string Attended, string Issues, string WayForward, DateTimeOffset At);

/// <summary>What a side makes of the way forward .</summary>
/// <param name="Side">The side.</param>
/// <param name="By">Who acted for it.</param>
/// <param name="At">When.</param>
/// <param name="Outcome">Key of the outcome in the protocol.</param>
/// <param name="Text">In their words.</param>
public sealed record Adoption(Side Side, Party By, DateTimeOffset At, string Outcome, string Text);
