using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A clock of one dispute, kept as it was computed: a later change of the calendar moves it only when an administrator applies it. It
/// warns and never moves a case.
/// </summary>
/// <param name="Key">Key of the clock in the protocol.</param>
/// <param name="StageKey">Key of the stage beside which it stands.</param>
/// <param name="StartedAt">What it runs from.</param>
/// <param name="WorkingDays">Its length; null for hours and calendar days.</param>
/// <param name="OverdueFrom">The first moment at which it is missed.</param>
/// <param name="Explanation">The date and the rule in one sentence.</param>
/// <param name="CalendarVersion">Version of the calendar by which it was computed.</param>
/// <param name="IsSet">The board set this timescale; the protocol's own ceiling stands beside it .</param>
public sealed record RunningClock(
    string Key,
    string StageKey,
    DateTimeOffset StartedAt,
    int? WorkingDays,
    DateTimeOffset OverdueFrom,
    string Explanation,
    int CalendarVersion,
    bool IsSet = false
)
{
    /// <summary>When what it asks for was done; null while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Set when the case ended or the stage was left before it was met.</summary>
    public bool Lapsed { get; init; }

    /// <summary>Working days after the due date, kept when it is stopped; 0 in time.</summary>
    public int WorkingDaysLate { get; init; }

    public bool Runs => StoppedAt is null && !Lapsed;

    /// <summary>The London date on which it is due.</summary>
    public DateOnly DueOn => LondonTime.DateOf(OverdueFrom.AddTicks(-1));

    public bool IsOverdue(DateTimeOffset now) => Runs && now >= OverdueFrom;

    public bool IsDueToday(DateTimeOffset now) => Runs && !IsOverdue(now) && LondonTime.DateOf(now) == DueOn;

    /// <summary>How it ended, such as "met on Friday 3 July" or "1 working day late, on Thursday 9 July"; null while it runs.</summary>
    public string? Outcome =>
        StoppedAt is not { } at ? null
        : at < OverdueFrom ? $"met on {DateWords.WithoutYear(LondonTime.DateOf(at))}"
        : $"{Late()}, on {DateWords.WithoutYear(LondonTime.DateOf(at))}";

    private string Late() =>
        WorkingDaysLate switch
        {
            0 => "late",
            1 => "1 working day late",
            var days => $"{days} working days late",
        };

    internal static RunningClock Start(ClockRule rule, DateTimeOffset from, Act act) =>
        rule.Within switch
        {
            { WorkingDays: { } days } => OfWorkingDays(rule, from, days, act, isSet: false),
            { CalendarDays: { } days } => OfDays(rule, from, days, act),
            { Hours: var hours } => OfHours(rule, from, hours ?? 0, act),
        };

    internal static RunningClock OfWorkingDays(ClockRule rule, DateTimeOffset from, int days, Act act, bool isSet)
    {
        var deadline = Deadline.From(from, days, act.Calendar);
        return new RunningClock(
            rule.Key,
            rule.Stage,
            from,
            days,
            LondonTime.StartOf(deadline.Due.AddDays(1)),
            deadline.Explain(),
            act.CalendarVersion,
            isSet
        );
    }

    private static RunningClock OfDays(ClockRule rule, DateTimeOffset from, int days, Act act)
    {
        var (start, length) = (LondonTime.DateOf(from), days == 1 ? "1 day" : $"{days} days");
        var due = start.AddDays(days);
        var words = $"Due {DateWords.WithoutYear(due)}: {length} from {DateWords.WithoutYear(start)}, weekends included.";
        return new RunningClock(rule.Key, rule.Stage, from, null, LondonTime.StartOf(due.AddDays(1)), words, act.CalendarVersion);
    }

    private static RunningClock OfHours(ClockRule rule, DateTimeOffset from, int hours, Act act)
    {
        var (due, length) = (from.AddHours(hours), hours == 1 ? "1 hour" : $"{hours} hours");
        var words =
            $"Due {DateWords.WithoutYear(LondonTime.DateOf(due))}, {DateWords.Clock(due)}: {length} from "
            + $"{DateWords.WithoutYear(LondonTime.DateOf(from))}, {DateWords.Clock(from)}.";
        return new RunningClock(rule.Key, rule.Stage, from, null, due, words, act.CalendarVersion);
    }

    /// <summary>The same clock by another calendar, for an administrator's change .</summary>
    public RunningClock By(WorkingDayCalendar calendar, int version)
    {
        if (WorkingDays is not { } days)
        {
            return this with { CalendarVersion = version };
        }

        var deadline = Deadline.From(StartedAt, days, calendar);
        return this with
        {
            OverdueFrom = LondonTime.StartOf(deadline.Due.AddDays(1)),
            Explanation = deadline.Explain(),
            CalendarVersion = version,
        };
    }

    internal RunningClock Stop(DateTimeOffset at, Act act) =>
        this with
        {
            StoppedAt = at,
            WorkingDaysLate = at < OverdueFrom ? 0 : act.Calendar.WorkingDaysBetween(DueOn, LondonTime.DateOf(at)),
        };
}
