using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <content>What the board is asked, does and records.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Records the board's meeting, or that none was needed, and the result (R-141). It never changes an agreement. An unresolved
    /// dispute goes on, goes back to the sides for their signatures, or ends with next steps agreed.
    /// </summary>
    public void RecordBoardResult(Act act, BoardResult result)
    {
        Allow(act, DisputeAction.RecordBoardResult);
        var stage = act.Protocol.Stage(StageKey);
        var fields = stage.Asked(FieldMoment.Result);
        var facts = Answered(act, fields, result.Answers);
        Wrote(act, fields, result.Answers);
        if (Status == DisputeStatus.AgreedPolicyReferred)
        {
            Change(step => step with { EndedAt = act.Now, Result = StepResult.Concluded });
        }
        else if (result.Leads is BoardResultLeads.NextSteps or BoardResultLeads.Decided)
        {
            Require(stage.Results.Contains(result.Leads), "no-such-result", $"{stage.Name} does not end in that way.");
            Agreement?.Void(
                $"The board recorded {(result.Leads == BoardResultLeads.Decided ? "a decision" : "next steps")} before both had "
                    + $"{DoneAt(act.Protocol)}.",
                act.Now
            );
            End(
                act,
                result.Leads == BoardResultLeads.Decided ? DisputeStatus.Decided : DisputeStatus.NextStepsAgreed,
                StepResult.Concluded
            );
        }
        else if (result.Leads == BoardResultLeads.SidesAgreed)
        {
            Change(step =>
                step with
                {
                    Discussion = new DiscussionHeld(
                        result.MetOn ?? LondonTime.DateOf(act.Now),
                        null,
                        Agreed: true,
                        RecordedBy: null,
                        act.Now
                    ),
                }
            );
        }
        else
        {
            Change(step => step with { Discussion = null });
        }

        NotifyEverybody(act, $"{stage.Title} recorded its result.");
        Record(
            act,
            DisputeAction.RecordBoardResult,
            result.MetOn is null ? "Meeting not needed; result recorded" : "Meeting and result recorded",
            new Written(result.Text)
            {
                Facts =
                [
                    .. result.MetOn is { } day
                        ? new[] { new Fact("Met", HistoryDates.Day(day)), new Fact("Attended", result.Attended ?? string.Empty) }
                        : [new Fact("Meeting", "Not needed")],
                    .. facts,
                ],
            }
        );
    }

    /// <summary>
    /// Records one of the board's steps before its result (R-060, R-142). A timescale that it sets never passes the ceiling (R-083).
    /// </summary>
    public void RecordBoardStep(Act act, string key, string? text, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.RecordBoardStep);
        var stage = act.Protocol.Stage(StageKey);
        var step = NextBoardStep(stage)!;
        Require(step.Key == key, "board-steps-in-order", $"First: {step.Label}.");
        if (!step.By.Any(act.Actor.Holds))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden(
                    "board-step-by",
                    "This is for "
                        + $"{string.Join(" or ", act.Protocol.Roles.Where(role => step.By.Contains(role.Key)).Select(role => role.Label))}."
                )
            );
        }

        var facts = Answered(act, step.Fields, answers);
        SetTimescale(act, stage, step, answers);
        Change(now => now with { BoardDone = [.. now.BoardDone, new BoardStepDone(key, act.Now, act.Actor.Name)] });
        foreach (var role in step.OpensTo)
        {
            _notices.Add(Notice.ToRole(role, stage.Name, $"{step.Label}.", "It has come to your role.", Urgent));
        }

        NotifyHolders(act, $"{step.Label}.");
        NotifyRaiser(act, $"{step.Label}.");
        Record(act, DisputeAction.RecordBoardStep, step.Label, new Written(text) { Facts = facts });
    }

    /// <summary>The board's step that comes next at this stage; null when all are done.</summary>
    public BoardStep? NextBoardStep(Stage stage) =>
        stage.BoardSteps.FirstOrDefault(step => Current.BoardDone.All(done => done.Key != step.Key));

    private void SetTimescale(Act act, Stage stage, BoardStep step, IReadOnlyList<FieldAnswer> answers)
    {
        if (
            step.Fields.FirstOrDefault(field => field.Kind == FieldKind.WorkingDays) is not { } field
            || answers.FirstOrDefault(answer => answer.Key == field.Key) is not { } answer
            || act.Protocol.Clocks.FirstOrDefault(rule => rule.Stage == stage.Key && rule.Ceiling) is not { } rule
            || Clocks.FirstOrDefault(clock => clock.Key == rule.Key && !clock.IsSet) is not { } ceiling
        )
        {
            return;
        }

        var days = int.Parse(answer.Value, System.Globalization.CultureInfo.InvariantCulture);
        Require(days <= rule.Within.WorkingDays, "over-ceiling", $"The protocol allows at most {rule.Within.WorkingDays} working days.");
        Clocks = [.. Clocks, RunningClock.OfWorkingDays(rule, ceiling.StartedAt, days, act, isSet: true)];
    }
}

/// <summary>The board's result.</summary>
/// <param name="MetOn">Day of the meeting; null when none was needed.</param>
/// <param name="Attended">Who attended.</param>
/// <param name="Text">The result.</param>
/// <param name="Leads">What follows for an unresolved dispute.</param>
public sealed record BoardResult(DateOnly? MetOn, string? Attended, string Text, BoardResultLeads Leads)
{
    /// <summary>What the stage asks with its result.</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];
}
