using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <summary>When things happened in a case, and which clocks of its protocol run by them .</summary>
internal static class Clocks
{
    /// <summary>The clocks after an act: started and stopped by what has happened, never dropped.</summary>
    public static IReadOnlyList<RunningClock> After(Dispute dispute, Act act)
    {
        List<RunningClock> clocks = [.. dispute.Clocks];
        foreach (var rule in act.Protocol.Clocks)
        {
            if (clocks.TrueForAll(clock => clock.Key != rule.Key) && Applies(rule, dispute) && StartOf(rule, dispute) is { } from)
            {
                clocks.Add(RunningClock.Start(rule, from, act));
            }
        }

        return [.. clocks.Select(clock => Stopped(clock, dispute, act))];
    }

    /// <summary>When something last happened; null when it has not.</summary>
    public static DateTimeOffset? When(CaseMoment moment, Dispute dispute)
    {
        var step = moment.Stage is null
            ? dispute.Current
            : dispute.Steps.LastOrDefault(one => one.StageKey == moment.Stage && one.Result != StepResult.NotRun);
        return moment.Event switch
        {
            CaseEvent.Raised => dispute.RaisedAt,
            CaseEvent.Answered => dispute.Intake.Answers.FirstOrDefault(answer => answer.Key == moment.Answer)?.Moment ?? dispute.RaisedAt,
            CaseEvent.Ended => moment.Stage is null || moment.Stage == dispute.StageKey ? dispute.EndedAt : null,
            _ => step is null ? null : AtStage(moment, step),
        };
    }

    private static DateTimeOffset? AtStage(CaseMoment moment, Step step) =>
        moment.Event switch
        {
            CaseEvent.Entered => step.EnteredAt,
            CaseEvent.Opened => step.OpenedAt,
            CaseEvent.Acknowledged => step.AcknowledgedAt,
            CaseEvent.Consulted => step.ConsultedAt,
            CaseEvent.Requested => step.RequestedAt,
            CaseEvent.Discussed => step.Discussion?.HeldAt,
            CaseEvent.NotAgreed => step.NotAgreedAt,
            CaseEvent.Agreed => step.Discussion is { Agreed: true } agreed ? agreed.HeldAt : null,
            CaseEvent.Responded => step.RespondedAt,
            CaseEvent.Decided => step.Decision?.At,
            CaseEvent.BoardStepDone => step.BoardDone.LastOrDefault(done => moment.BoardStep is null || done.Key == moment.BoardStep)?.At,
            CaseEvent.Left => step.EndedAt,
            _ => null,
        };

    private static DateTimeOffset? StartOf(ClockRule rule, Dispute dispute) =>
        rule.From.Select(moment => When(moment, dispute)).Where(at => at is not null).Min();

    /// <summary>A case that becomes urgent leaves the ordinary clocks behind, and never takes them up again.</summary>
    private static bool Applies(ClockRule rule, Dispute dispute) =>
        !dispute.Status.HasEnded()
        && rule.Runs switch
        {
            ClockRuns.WhenUrgent => dispute.Urgent,
            ClockRuns.WhenNotUrgent => !dispute.Urgent,
            _ => true,
        };

    private static RunningClock Stopped(RunningClock clock, Dispute dispute, Act act)
    {
        var rule = act.Protocol.Clocks.FirstOrDefault(rule => rule.Key == clock.Key);
        return !clock.Runs || rule is null ? clock
            : Until(rule, dispute) is { } at && !WasBefore(clock, rule, at, dispute) ? clock.Stop(at, act)
            : !Applies(rule, dispute) || HasPassed(rule, dispute, act.Protocol) ? clock with { Lapsed = true }
            : clock;
    }

    /// <summary>
    /// What stops a clock. At the first stage the talk that was tried before the dispute was raised is an attempt as well (R-030,
    ///
    /// </summary>
    private static DateTimeOffset? Until(ClockRule rule, Dispute dispute) =>
        When(rule.Until, dispute)
        ?? (
            rule.Until.Event == CaseEvent.Discussed && IsFirst(rule.Until.Stage, dispute) && dispute.Intake.Tried is { } tried
                ? HistoryDates.WithinDay(tried.On, tried.At, dispute.RaisedAt)
                : null
        );

    private static bool IsFirst(string? stage, Dispute dispute) =>
        dispute.Steps.FirstOrDefault(step => step.Result != StepResult.NotRun)?.StageKey == (stage ?? dispute.StageKey);

    /// <summary>
    /// What carries a date of its own and happened before the clock began is not what it waits for: by the moment where hours are
    /// counted or an answer is owed, else by the day. Where the date to count from was left empty, a talk before the raising counts.
    /// </summary>
    private static bool WasBefore(RunningClock clock, ClockRule rule, DateTimeOffset at, Dispute dispute) =>
        rule.Until.Event switch
        {
            CaseEvent.Responded => at < clock.StartedAt,
            CaseEvent.Requested or CaseEvent.Discussed or CaseEvent.Agreed => !rule.From.Any(from =>
                from.Event == CaseEvent.Answered && dispute.Intake.Answer(from.Answer!) is null
            ) && (rule.Within.Hours is null ? LondonTime.DateOf(at) < LondonTime.DateOf(clock.StartedAt) : at < clock.StartedAt),
            _ => false,
        };

    /// <summary>The case stands above the stage at which it would have been stopped: nothing is left to be done.</summary>
    private static bool HasPassed(ClockRule rule, Dispute dispute, Protocol protocol)
    {
        var order = protocol.Stages.Select(stage => stage.Key).ToList();
        return rule.Until.Stage is { } until && order.IndexOf(dispute.StageKey) > order.IndexOf(until);
    }
}
