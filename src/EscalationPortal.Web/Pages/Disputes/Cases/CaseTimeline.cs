using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;
using SummaryFact = EscalationPortal.Web.Pages.Shared.SummaryFact;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>The history of a case, newest first; a correction shows what it replaced, with author and time of both .</summary>
public static class CaseTimeline
{
    private const string Note =
        "Newest first. Nothing here can be changed; a correction shows beside what it corrects. What a side keeps to itself, "
        + "only that side reads.";

    public static TimelineView Of(CaseView view) => new(Note, [.. view.History.Entries.Reverse().Select(entry => Entry(view, entry))]);

    private static TimelineEntry Entry(CaseView view, HistoryEntry entry) =>
        new(entry.Title, Meta(view, entry))
        {
            Text = entry.Text,
            Was = entry.Corrects is null ? null : view.History.Before(entry),
            Side = CaseWords.Of(entry.Side),
            Id = $"entry-{entry.Number}",
            Facts = [.. entry.Facts.Select(fact => new SummaryFact(fact.Label, fact.Value))],
            Act = MayCorrect(view, entry)
                ? new Link("Correct this entry", $"{ActAddress.Of(view.Dispute.Reference, DisputeAction.Correct)}/{entry.Number}")
                : null,
        };

    private static string Meta(CaseView view, HistoryEntry entry)
    {
        var kept = entry.PrivateTo is null ? string.Empty : " Only your own side reads this.";
        var corrections = view.History.CorrectionsOf(entry);
        var corrected =
            corrections.Count == 0 ? string.Empty : $" Corrected by {corrections[^1].Author}, {DateWords.FullMoment(corrections[^1].At)}.";
        return $"{entry.Author}. {DateWords.FullMoment(entry.At)}.{corrected}{kept}";
    }

    private static bool MayCorrect(CaseView view, HistoryEntry entry) =>
        view.Can(DisputeAction.Correct) && entry.Corrects is null && CorrectionRules.Refuse(view.Viewer, entry) is null;
}
