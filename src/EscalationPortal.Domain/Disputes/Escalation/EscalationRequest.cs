using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>How a case goes on to the next stage below the board.</summary>
/// <param name="To">Who takes it up for the escalating side; not asked where it is the raiser.</param>
public sealed record EscalationRequest(Party To)
{
    /// <summary>Who stands for the receiving side, where whoever brings the case names both.</summary>
    public Party? Counterpart { get; init; }

    /// <summary>Key of the stage, where a further rung may be climbed; null for the next.</summary>
    public string? Stage { get; init; }

    /// <summary>Why no discussion was held at the stage that is left.</summary>
    public string? WhyNoDiscussion { get; init; }

    /// <summary>Nobody stands above on one's own side; the other side moves up .</summary>
    public bool ChainExhausted { get; init; }

    /// <summary>Why somebody stands at two stages that two people should have .</summary>
    public string? WhySamePerson { get; init; }

    /// <summary>What the next stage asks on entry .</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];
}
