namespace EscalationPortal.Domain.WorkingDays;

/// <summary>A date by which something is due, with the rule that gave it. It warns and never moves a case .</summary>
public sealed class Deadline
{
    /// <summary>Counts whole working days after the start day, whatever the hour. Refuses fewer than one day.</summary>
    public Deadline(DateOnly start, int workingDays, WorkingDayCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        (Start, WorkingDays, Calendar) = (start, workingDays, calendar);
        Due = calendar.AddWorkingDays(start, workingDays);
    }

    /// <summary>The London date on which the clock started; it is not counted itself.</summary>
    public DateOnly Start { get; }

    public int WorkingDays { get; }

    public WorkingDayCalendar Calendar { get; }

    /// <summary>The London date at whose end the time is up; always a working day.</summary>
    public DateOnly Due { get; }

    /// <summary>A clock that starts at a moment: its London date counts.</summary>
    public static Deadline From(DateTimeOffset start, int workingDays, WorkingDayCalendar calendar) =>
        new(LondonTime.DateOf(start), workingDays, calendar);

    /// <summary>True from 00:00 in London on the day after the due date.</summary>
    public bool IsOverdue(DateTimeOffset now) => LondonTime.DateOf(now) > Due;

    /// <summary>True throughout the due date in London.</summary>
    public bool DueToday(DateTimeOffset now) => LondonTime.DateOf(now) == Due;

    /// <summary>Working days after the due date; 0 in time, and also on a weekend that follows the due date.</summary>
    public int WorkingDaysLate(DateTimeOffset when) => Calendar.WorkingDaysBetween(Due, LondonTime.DateOf(when));

    /// <summary>One sentence: the date, the rule, and what was skipped on the way.</summary>
    public string Explain() => DeadlineSentence.For(this);
}
