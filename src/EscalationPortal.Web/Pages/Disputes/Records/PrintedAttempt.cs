using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>What was tried at a stage: date, people and result, as the form shows it to the board .</summary>
public sealed record PrintedAttempt(string Stage, string Dates, string People, string Result)
{
    public static IReadOnlyList<PrintedAttempt> All(FormView view) =>
        [
            .. view
                .Dispute.Steps.Select(step => (step, stage: view.Protocol.Stage(step.StageKey)))
                .Where(at => !at.stage.IsBoard)
                .Select(at => Of(view, at.stage, at.step)),
        ];

    private static PrintedAttempt Of(FormView view, Stage stage, Step step) =>
        new(
            stage.Name,
            Held(view, stage, step),
            string.Join(
                ", ",
                new[] { step.Escalating, step.Receiving }.OfType<Party>().Select(party => $"{party.Name} ({party.AgencyName})")
            ),
            ResultOf(view, stage, step)
        );

    /// <summary>The day of the discussion; without one, from when to when the stage was open.</summary>
    private static string Held(FormView view, Stage stage, Step step)
    {
        if ((stage.Formal ? step.Discussion?.On : view.Dispute.Intake.Tried?.On) is { } day)
        {
            return DateWords.WithoutWeekday(day);
        }

        var from = DateWords.WithoutWeekday(LondonTime.DateOf(step.OpenedAt ?? step.EnteredAt));
        return step.EndedAt is { } end ? $"{from} to {DateWords.WithoutWeekday(LondonTime.DateOf(end))}" : from;
    }

    private static string ResultOf(FormView view, Stage stage, Step step) =>
        step.Result switch
        {
            StepResult.Agreed => "Agreed",
            StepResult.Withdrawn => "Withdrawn",
            StepResult.Concluded => "Result recorded",
            _ when !stage.Formal => view.Dispute.Intake.Tried?.Result ?? view.Dispute.Intake.NotTriedBecause ?? "Not settled",
            _ when step.Discussion is null && WhyNone(view, step) is { } why => $"Not agreed; no discussion was held: {why}",
            _ => "Not agreed",
        };

    /// <summary>Said on going on to the next stage.</summary>
    private static string? WhyNone(FormView view, Step step)
    {
        var next = view.Dispute.Steps.SkipWhile(other => other != step).ElementAtOrDefault(1);
        var entry = view.History.Entries.FirstOrDefault(entry =>
            entry.StageKey == next?.StageKey && entry.Action is (DisputeAction.Escalate or DisputeAction.ReferToBoard)
        );
        return entry switch
        {
            { Action: DisputeAction.Escalate } => entry.Text,
            { Facts: [var why, ..] } => why.Value,
            _ => null,
        };
    }
}
