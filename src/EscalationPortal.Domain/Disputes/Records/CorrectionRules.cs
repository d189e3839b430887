namespace EscalationPortal.Domain.Disputes;

/// <summary>Who may correct which entry of the history .</summary>
public static class CorrectionRules
{
    /// <summary>Why this person cannot correct this entry; null when they can.</summary>
    public static Refusal? Refuse(Actor actor, HistoryEntry entry) =>
        entry.Text is null ? Refusal.NotNow("nothing-to-correct", "There is nothing in that entry to correct.")
        : !Correctable.Contains(entry.Action) ? Refusal.NotNow("has-its-own-page", "This part is changed on its own page.")
        : entry.PersonId != actor.PersonId
            ? Refusal.Forbidden("not-the-author", $"Only {entry.Name}, who wrote it, can correct this entry.")
        : null;

    /// <summary>Acts whose text its author may correct afterwards.</summary>
    public static IReadOnlySet<DisputeAction> Correctable { get; } =
        new HashSet<DisputeAction>
        {
            DisputeAction.Respond,
            DisputeAction.WriteView,
            DisputeAction.GiveAdvice,
            DisputeAction.RecordDiscussion,
            DisputeAction.RecordMeeting,
            DisputeAction.RecordBoardResult,
            DisputeAction.MakeRepresentation,
            DisputeAction.AddPaper,
            DisputeAction.RecordPanelDecision,
            DisputeAction.Correct,
        };
}
