using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using SummaryFact = EscalationPortal.Web.Pages.Shared.SummaryFact;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>What the raiser said, and the facts beside it.</summary>
public static class CaseDisagreement
{
    /// <summary>"Born 29 February 2016. Health disputes an inaction of Social Care: thresholds."</summary>
    public static string Lead(CaseView view)
    {
        var (dispute, subject) = (view.Dispute, view.Dispute.Subject);
        var born =
            subject.Born is { } day ? $"Born {DateWords.WithoutWeekday(day)}."
            : subject.Expected is { } due ? $"Not yet born, expected {DateWords.WithoutWeekday(due)}."
            : string.Empty;
        return (
            $"{born} {dispute.Escalating.AgencyName} disputes {Disputed(dispute.Intake)} of {dispute.Receiving.AgencyName}: "
            + $"{CaseWords.Lower(Category(view))}."
        ).Trim();
    }

    public static IReadOnlyList<SummaryFact> Facts(CaseView view) => [.. FactsOf(view)];

    /// <summary>"23 March 2026, 10:30"</summary>
    public static string When(PriorDiscussion tried) =>
        tried.At is { } time ? $"{DateWords.Full(tried.On)}, {time:HH':'mm}" : DateWords.Full(tried.On);

    private static IEnumerable<SummaryFact> FactsOf(CaseView view)
    {
        var (dispute, intake) = (view.Dispute, view.Dispute.Intake);
        var raised = LondonTime.DateOf(dispute.RaisedAt);
        yield return new SummaryFact("About", Category(view));
        if (intake.ConcernAbout.Count > 0)
        {
            yield return new SummaryFact(
                "Concern about",
                CaseWords.List(
                    view.Protocol.Intake.ConcernAbout.Where(choice => intake.ConcernAbout.Contains(choice.Key))
                        .Select(choice => CaseWords.Lower(choice.Label))
                )
            );
        }

        if (view.Protocol.Intake.ActionOrInaction)
        {
            yield return new SummaryFact("Disputed", Disputed(intake));
        }

        yield return intake.DecidedOn is { } decided
            ? new SummaryFact(
                "Decided",
                $"{DateWords.Full(decided)}; raised {CaseWords.Days(raised.DayNumber - decided.DayNumber)} later, "
                    + $"{DateWords.Full(raised)}"
            )
            : new SummaryFact("Raised", DateWords.Full(raised));
        yield return new SummaryFact(
            "Immediate risk",
            $"{(intake.Risk.Yes ? "Yes" : "No")}, answered {DateWords.FullMoment(intake.Risk.AnsweredAt)}"
        );
        if (intake.Referral is { } referral)
        {
            yield return new SummaryFact(
                "Referral made first",
                $"{DateWords.FullMoment(referral.At)}, to {referral.To}{(referral.How is { } how ? $", {how}" : string.Empty)}"
            );
        }

        if (view.Protocol.Intake.PriorDiscussion is not null)
        {
            yield return intake.Tried is { } tried
                ? new SummaryFact("Discussed before", $"{When(tried)}, {tried.How}. {tried.People}. {tried.Result}")
                : new SummaryFact("Discussed before", $"No: {intake.NotTriedBecause}");
        }

        foreach (var (field, answer) in view.Particulars)
        {
            yield return new SummaryFact(field.Private ? $"{field.Label} (only you read this)" : field.Label, answer.InWords(field));
        }

        foreach (var side in new[] { dispute.Escalating, dispute.Receiving }.Where(side => side.OwnFile is not null))
        {
            yield return new SummaryFact(
                $"Own record of {side.AgencyName}",
                side.OwnFile!.Dated is { } dated ? $"{side.OwnFile.Where}, {DateWords.WithoutWeekday(dated)}" : side.OwnFile.Where
            );
        }

        if (intake.CrossBorder is { } home)
        {
            yield return new SummaryFact("Home partnership", home);
        }
    }

    private static string Category(CaseView view) =>
        view.Protocol.CategoryLabel(view.Dispute.Intake.Category) ?? view.Dispute.Intake.OtherCategory ?? "another matter";

    private static string Disputed(Intake intake) =>
        intake switch
        {
            { DisputedIsAction: true, DisputedIsInaction: true } => "an action and an inaction",
            { DisputedIsAction: true } => "an action",
            { DisputedIsInaction: true } => "an inaction",
            _ => "a decision",
        };
}
