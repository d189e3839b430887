namespace EscalationPortal.Web.Pages.Shared.Ladder;

/// <summary>Who stands on a rung for one side.</summary>
/// <param name="Name">The person, or in words who would: "Health alone", "Post vacant".</param>
/// <param name="Post">Post, or what the person does here: "is consulted".</param>
public sealed record StageHolder(string Name, string? Post = null)
{
    public bool IsYou { get; init; }

    public string? Agency { get; init; }

    public string? Tier { get; init; }

    /// <summary>For whom and until when, as a phrase: "Voirrey Cregeen, Designated Safeguarding Lead, 6 to 10 July".</summary>
    public string? DeputyFor { get; init; }

    /// <summary>Whose turn it is, on the open rung. The side that has it is tinted.</summary>
    public StateTag? State { get; init; }

    public IReadOnlyList<SummaryFact> Facts { get; init; } = [];

    /// <summary>The one next action of the viewer's side; two where the protocol gives a choice.</summary>
    public IReadOnlyList<Link> Next { get; init; } = [];

    /// <summary>Whose side has the turn, whoever looks: that side is tinted.</summary>
    public bool HasPendingAction { get; init; }

    public string DisplayName => IsYou ? $"{Name} (you)" : Name;
}

/// <summary>One side of one rung, for the partials that draw a side.</summary>
public sealed record RungSide(LadderSide Side, StageHolder Holder, bool ShowTier)
{
    public string Css => Side == LadderSide.Escalating ? "esc" : "rec";

    public string Words => Side == LadderSide.Escalating ? "Escalating side" : "Receiving side";
}
