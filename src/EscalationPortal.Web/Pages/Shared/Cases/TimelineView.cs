namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>The history of a case, newest first.</summary>
/// <param name="Note">Said above it, such as what this viewer is not shown.</param>
public sealed record TimelineView(string? Note, IReadOnlyList<TimelineEntry> Entries);

/// <summary>One entry: what, who and when, the words recorded.</summary>
public sealed record TimelineEntry(string Heading, string Meta)
{
    public string? Text { get; init; }

    /// <summary>What a correction replaced: shown beside it, struck through.</summary>
    public string? Was { get; init; }

    public LadderSide? Side { get; init; }

    /// <summary>For links to this entry.</summary>
    public string? Id { get; init; }

    /// <summary>Short facts before the words.</summary>
    public IReadOnlyList<SummaryFact> Facts { get; init; } = [];

    /// <summary>What the viewer may do with this entry.</summary>
    public Link? Act { get; init; }
}
