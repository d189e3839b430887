namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>What is asked of the viewer now: one request, why and until when, a button (two where the protocol gives a choice).</summary>
/// <param name="Heading">The act: "Request a conversation with Adult Social Care"; when waiting, who has to act.</param>
/// <param name="Sentence">Why and until when.</param>
public sealed record RequestedAction(string Heading, string? Sentence)
{
    public IReadOnlyList<Link> Buttons { get; init; } = [];

    /// <summary>What happens next and who is told.</summary>
    public string? Then { get; init; }

    public string Kicker { get; init; } = "Asked of you now";

    /// <summary>The grey variant: nothing is asked of the viewer.</summary>
    public bool IsWaiting { get; init; }

    public static RequestedAction Waiting(string heading, string? sentence) =>
        new(heading, sentence) { IsWaiting = true, Kicker = "Nothing is asked of you now" };
}
