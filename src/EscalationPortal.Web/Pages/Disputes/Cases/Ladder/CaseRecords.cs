using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared.Ladder;
using SummaryFact = EscalationPortal.Web.Pages.Shared.SummaryFact;

namespace EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

/// <summary>What was recorded at a stage, for a passed rung; words as they count now, with a note that they were corrected.</summary>
public sealed class CaseRecords(CaseView view, DateOnly today)
{
    public IReadOnlyList<RungRecord> At(Stage stage, Step step) =>
        [
            .. Tried(stage),
            .. view
                .History.At(stage.Key)
                .Where(entry => entry.At >= step.EnteredAt && (step.EndedAt is null || entry.At <= step.EndedAt))
                .Select(Of),
        ];

    private RungRecord Of(HistoryEntry entry)
    {
        var corrections = view.History.CorrectionsOf(entry);
        var corrected =
            corrections.Count == 0
                ? string.Empty
                : $" Corrected {CaseWords.Moment(corrections[^1].At, today)}; both versions stand in the timeline.";
        return new RungRecord(entry.Title, $"{entry.Author}. {DateWords.FullMoment(entry.At)}.{corrected}", view.History.TextOf(entry))
        {
            Facts = [.. entry.Facts.Select(fact => new SummaryFact(fact.Label, fact.Value))],
        };
    }

    /// <summary>The talk before the dispute was raised belongs to the first rung .</summary>
    private IEnumerable<RungRecord> Tried(Stage stage)
    {
        if (stage.Formal || stage != view.Protocol.Stages[0] || view.Dispute.Intake.Tried is not { } tried)
        {
            yield break;
        }

        yield return new RungRecord("Discussion already held", CaseDisagreement.When(tried), null)
        {
            Facts = [new SummaryFact("By", tried.How), new SummaryFact("Took part", tried.People), new SummaryFact("Result", tried.Result)],
        };
    }
}
