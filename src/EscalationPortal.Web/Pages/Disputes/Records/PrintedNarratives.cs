using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>The long boxes of a form: what people wrote, as it counts now, with author and date.</summary>
public static class PrintedNarratives
{
    /// <summary>The reason for the dispute, then the views of other agencies, each under its own name (R-118).</summary>
    public static IEnumerable<PrintedPart> Summary(FormView view)
    {
        if (view.History.Latest(DisputeAction.CompleteForm) is { } summary)
        {
            yield return Written(view, summary, null);
        }
        else if (view.Dispute.Alone is not null)
        {
            // A-52: where no manager completes the form, the escalator's own words stand on it.
            yield return new PrintedPart(
                view.Dispute.Intake.Concern,
                Meta: $"{view.Dispute.Escalating.Practitioner.NameAndPost}, "
                    + $"{DateWords.WithoutWeekday(LondonTime.DateOf(view.Dispute.RaisedAt))}"
            );
        }
        else
        {
            yield return new PrintedPart("Not written yet");
        }

        foreach (var entry in view.History.Of(DisputeAction.WriteView))
        {
            yield return Written(view, entry, $"Views of other agencies: {entry.AgencyName}");
        }
    }

    /// <summary>What the raiser said, each part under its heading (R-023).</summary>
    public static IEnumerable<PrintedPart> AsRaised(FormView view)
    {
        var intake = view.Dispute.Intake;
        yield return new PrintedPart(intake.Concern, "The concern.");
        if (intake.Disputed is { } disputed)
        {
            yield return new PrintedPart(disputed, "What exactly is disputed.");
        }

        yield return new PrintedPart(
            intake.Wanted,
            "What should happen.",
            $"{view.Dispute.Escalating.Practitioner.NameAndPost}, "
                + $"{DateWords.WithoutWeekday(LondonTime.DateOf(view.Dispute.RaisedAt))}"
        );
    }

    /// <summary>What the receiving side wrote (R-119).</summary>
    public static IEnumerable<PrintedPart> Response(FormView view) =>
        view.History.Latest(DisputeAction.Respond) is { } response ? [Written(view, response, null)] : [new("Not written yet")];

    /// <summary>The agreed words (R-120).</summary>
    public static IEnumerable<PrintedPart> Outcomes(Agreement? agreement)
    {
        if (agreement is null)
        {
            yield return new PrintedPart("Not yet agreed");
            yield break;
        }

        yield return new PrintedPart(agreement.Outcome);
        if (!string.IsNullOrWhiteSpace(agreement.Plan))
        {
            yield return new PrintedPart(agreement.Plan, "Plan.");
        }

        if (!string.IsNullOrWhiteSpace(agreement.Outstanding))
        {
            yield return new PrintedPart(agreement.Outstanding, "Still open, and how it is pursued.");
        }
    }

    /// <summary>What the board recorded, and the agreement that came of it; nothing before the board has done its steps (R-115).</summary>
    public static IEnumerable<PrintedPart> BoardOutcome(FormView view)
    {
        if (view.History.Latest(DisputeAction.RecordBoardResult) is not { } result)
        {
            return [new("Not recorded yet")];
        }

        return view.Dispute.Agreement is { } agreement && view.Protocol.Stage(agreement.StageKey).IsBoard
            ? [Written(view, result, null), .. Outcomes(agreement)]
            : [Written(view, result, null)];
    }

    /// <summary>What was last written in a field of a stage (R-114).</summary>
    /// <param name="view">The form.</param>
    /// <param name="address">The stage and the key of the field, as in "four/issues".</param>
    public static IEnumerable<PrintedPart> Field(FormView view, string address)
    {
        var (stage, key) = address.Split('/') is [var at, var field]
            ? (at, field)
            : throw new ArgumentException($"No field of a stage: {address}", nameof(address));
        var written =
            from entry in view.History.Entries
            where
                entry.StageKey == stage
                || (entry.Action == DisputeAction.ReferPolicy && view.Protocol.Powers.PolicyReferral?.Stage == stage)
            from fact in entry.Facts
            where fact.Field == key
            select new PrintedPart(fact.Value, null, By(entry));
        return [written.LastOrDefault() ?? new("Not written yet")];
    }

    private static string By(HistoryEntry entry) => $"{entry.Author}, {DateWords.WithoutWeekday(LondonTime.DateOf(entry.At))}";

    private static PrintedPart Written(FormView view, HistoryEntry entry, string? heading) =>
        new(
            view.History.TextOf(entry),
            heading,
            $"{By(entry)}{(view.History.CorrectionsOf(entry).Count > 0 ? ", corrected since" : string.Empty)}"
        );
}
