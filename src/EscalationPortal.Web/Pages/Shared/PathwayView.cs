namespace EscalationPortal.Web.Pages.Shared;

/// <summary>The ladder of a protocol as published: no case, no names.</summary>
public sealed record PathwayView(string EscalatingWords, string ReceivingWords, IReadOnlyList<PathwayRung> Rungs);

/// <summary>One stage: who acts on each side, what is recorded, who is told, which clock runs.</summary>
/// <param name="Number">"Stage One"; null where the protocol numbers nothing.</param>
public sealed record PathwayRung(string? Number, string Title, IReadOnlyList<SummaryFact> Facts)
{
    public PathwayPart? Escalating { get; init; }

    /// <summary>Null: the protocol gives the receiving side no part at this stage, so no rail is drawn.</summary>
    public PathwayPart? Receiving { get; init; }

    public string NoPart { get; init; } = "No part, and not told";
}

/// <summary>Who acts, and a qualification: "Worker", "supported, if status or experience differ".</summary>
public sealed record PathwayPart(string Who, string? Note = null);
