using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>A clock of a protocol in one sentence.</summary>
public static class ClockWords
{
    /// <summary>"Request the conversation: within 2 working days of Stage Two being opened"</summary>
    public static string Of(ClockRule clock, Protocol protocol)
    {
        var from = string.Join(", or ", clock.From.Select(moment => Moment(moment, protocol)));
        var ceiling = clock.Ceiling ? " at most" : string.Empty;
        var runs = clock.Runs switch
        {
            ClockRuns.WhenUrgent => ", in urgent cases",
            ClockRuns.WhenNotUrgent => ", where the case is not urgent",
            _ => string.Empty,
        };
        return $"{clock.Label}: {Length(clock.Within)}{ceiling} from {from}{runs}";
    }

    private static string Length(ClockLength length) =>
        length switch
        {
            { WorkingDays: { } days } => days == 1 ? "1 working day" : $"{days} working days",
            { CalendarDays: { } days } => days == 1 ? "1 day" : $"{days} days",
            _ => length.Hours == 1 ? "1 hour" : $"{length.Hours} hours",
        };

    private static string Moment(CaseMoment moment, Protocol protocol)
    {
        var stage = moment.Stage is { } key ? protocol.Stage(key).Name : "the stage";
        return moment.Event switch
        {
            CaseEvent.Raised => "the raising",
            CaseEvent.Answered => "the date given when raising",
            CaseEvent.Entered => $"the coming to {stage}",
            CaseEvent.Opened => $"the opening of {stage}",
            CaseEvent.Acknowledged => $"the acknowledgement at {stage}",
            CaseEvent.Consulted => $"the consultation at {stage}",
            CaseEvent.Requested => $"the request for a conversation at {stage}",
            CaseEvent.Discussed => $"the discussion at {stage}",
            CaseEvent.NotAgreed => $"{stage} being recorded as not agreed",
            CaseEvent.Agreed => $"{stage} being recorded as agreed",
            CaseEvent.Responded => $"the response at {stage}",
            CaseEvent.Decided => $"the decision at {stage}",
            CaseEvent.BoardStepDone => $"the board's step at {stage}",
            CaseEvent.Left => $"the end of {stage}",
            _ => "the end",
        };
    }
}
