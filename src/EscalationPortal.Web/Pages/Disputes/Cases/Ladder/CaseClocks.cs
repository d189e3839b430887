using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Ladder;

namespace EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

/// <summary>Clocks of a case in words and as a strip of days. A missed one warns and never moves the case .</summary>
public sealed class CaseClocks(CaseView view, DateTimeOffset now)
{
    private const int LongestStrip = 14;

    /// <summary>The clocks beside a stage; each apart.</summary>
    public IReadOnlyList<RungClock> At(Stage stage) => [.. view.Dispute.Clocks.Where(clock => clock.StageKey == stage.Key).Select(Of)];

    /// <summary>Clocks beside a later stage that run already, such as the time until the board is told .</summary>
    public IReadOnlyList<RungClock> Ahead(Stage stage) =>
        [.. view.Dispute.Clocks.Where(clock => clock.StageKey == stage.Key && clock.Runs).Select(Of)];

    /// <summary>A banner for every clock that is missed; empty when none is.</summary>
    public static IReadOnlyList<string> Missed(Dispute dispute, Protocol protocol, DateTimeOffset now) =>
        [.. dispute.Clocks.Where(clock => clock.IsOverdue(now)).Select(clock => $"{LabelOf(clock, protocol)}: {clock.Explanation}")];

    /// <summary>"Due today", "Due Wednesday 8 July"</summary>
    public static string DueWords(DateTimeOffset overdueFrom, DateTimeOffset now)
    {
        var due = LondonTime.DateOf(overdueFrom.AddTicks(-1));
        return due == LondonTime.DateOf(now) ? "Due today" : $"Due {CaseWords.Day(due, LondonTime.DateOf(now))}";
    }

    /// <summary>"Overdue: 1 day"</summary>
    public static string OverdueWords(DateTimeOffset overdueFrom, DateTimeOffset now) =>
        $"Overdue: {CaseWords.Days(Math.Max(1, Age.DaysBetween(overdueFrom.AddTicks(-1), now)))}";

    private RungClock Of(RunningClock clock) =>
        new(LabelOf(clock, view.Protocol), Sentence(clock)) { State = State(clock), Days = clock.WorkingDays is null ? [] : Strip(clock) };

    private string Sentence(RunningClock clock)
    {
        var outcome =
            clock.Outcome is { } words ? $" {char.ToUpperInvariant(words[0])}{words[1..]}."
            : clock.Lapsed ? " The case went on before it was met."
            : string.Empty;
        var note = view.Protocol.Clocks.FirstOrDefault(rule => rule.Key == clock.Key)?.Note is { } text ? $" {text}" : string.Empty;
        return $"{clock.Explanation}{outcome}{note}";
    }

    private StateTag? State(RunningClock clock) =>
        clock.IsOverdue(now) ? new StateTag(StateKind.Overdue, OverdueWords(clock.OverdueFrom, now))
        : clock.IsDueToday(now) ? new StateTag(StateKind.Soon, "Due today")
        : clock is { StoppedAt: not null, WorkingDaysLate: 0 } && clock.StoppedAt < clock.OverdueFrom
            ? new StateTag(StateKind.Agreed, "Met")
        : clock.StoppedAt is not null ? new StateTag(StateKind.Overdue, "Met late")
        : null;

    /// <summary>What a clock asks for.</summary>
    public static string LabelOf(RunningClock clock, Protocol protocol)
    {
        var rule = protocol.Clocks.FirstOrDefault(rule => rule.Key == clock.Key);
        return clock.IsSet ? "Timescale set by the board"
            : rule is { Ceiling: true } ? $"{rule.Label} (the longest allowed)"
            : rule?.Label ?? "Clock";
    }

    private List<ClockDay> Strip(RunningClock clock)
    {
        var (start, due, today) = (LondonTime.DateOf(clock.StartedAt), clock.DueOn, LondonTime.DateOf(now));
        var end = clock.IsOverdue(now) && today.DayNumber - start.DayNumber < LongestStrip ? today : due;
        if (end.DayNumber - start.DayNumber >= LongestStrip)
        {
            return [];
        }

        List<ClockDay> days = [];
        var counted = 0;
        for (var day = start; day <= end; day = day.AddDays(1))
        {
            var working = view.Calendar.IsWorkingDay(day);
            counted += day > start && working ? 1 : 0;
            days.Add(Day(day, start, due, working, counted));
        }

        return days;
    }

    private ClockDay Day(DateOnly day, DateOnly start, DateOnly due, bool working, int counted)
    {
        var weekday = day.ToString("ddd", System.Globalization.CultureInfo.InvariantCulture);
        return day == start ? new ClockDay(weekday, day.Day, ClockDayKind.Plain, "from")
            : day > due ? new ClockDay(weekday, day.Day, ClockDayKind.Late, "late")
            : !working ? new ClockDay(weekday, day.Day, ClockDayKind.Off, view.Calendar.HolidayOn(day)?.Name.Split(' ')[0])
            : day == due ? new ClockDay(weekday, day.Day, ClockDayKind.Due, $"{counted}, due")
            : new ClockDay(weekday, day.Day, ClockDayKind.Count, counted.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
