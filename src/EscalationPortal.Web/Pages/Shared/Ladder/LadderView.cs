namespace EscalationPortal.Web.Pages.Shared.Ladder;

/// <summary>Everything the ladder shows, already in the words of the protocol. First stage on top.</summary>
public sealed record LadderView(string EscalatingAgency, string ReceivingAgency, IReadOnlyList<Rung> Rungs);

public enum RungKind
{
    Passed,
    Now,
    Ahead,
}

/// <summary>One stage of this protocol. A side that is null has no part at it: no rail is drawn there.</summary>
/// <param name="Number">"Stage One"; null where the protocol numbers nothing.</param>
/// <param name="Title">The stage in local words.</param>
public sealed record Rung(RungKind Kind, string? Number, string Title)
{
    /// <summary>Result and date when passed, since when when open, what would happen when ahead.</summary>
    public string? Result { get; init; }

    /// <summary>The protocol's own words on time, where no clock says it: "Timescale: none stated. …".</summary>
    public string? Timescale { get; init; }

    public StageHolder? Escalating { get; init; }

    public StageHolder? Receiving { get; init; }

    /// <summary>Said where a side without a part would stand.</summary>
    public string NoPart { get; init; } = "No part for the other agency at this stage";

    /// <summary>Why the two sides stand at different tiers here; null when they do not.</summary>
    public string? UnequalTiers { get; init; }

    /// <summary>Why this viewer may not read a passed rung; such a rung has no "Show".</summary>
    public string? HiddenReason { get; init; }

    public IReadOnlyList<RungRecord> Records { get; init; } = [];

    /// <summary>Clocks of the open rung, each apart: acknowledge, respond, stage.</summary>
    public IReadOnlyList<RungClock> Clocks { get; init; } = [];

    public BoardSeats? Board { get; init; }

    /// <summary>Other acts open to the viewer now, besides the one next action.</summary>
    public IReadOnlyList<Link> AlsoOpen { get; init; } = [];

    /// <summary>What opens the way on: "Going on to Stage Three opens once …".</summary>
    public string? WayOn { get; init; }

    public bool CanBeShown => HiddenReason is null && Records.Count > 0;
}
