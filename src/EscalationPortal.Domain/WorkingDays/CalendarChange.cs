namespace EscalationPortal.Domain.WorkingDays;

/// <summary>What an administrator does to the calendar of a partnership .</summary>
public enum CalendarChangeKind
{
    /// <summary>A day off that the nation does not have.</summary>
    Added,

    /// <summary>A bank holiday is worked here.</summary>
    Worked,

    /// <summary>A bank holiday is held on another day here.</summary>
    Moved,

    /// <summary>A local entry is taken back: the nation's calendar counts again on that day.</summary>
    TakenBack,
}

/// <summary>A change of a partnership's own calendar.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Date">The day added, worked, or taken back; the bank holiday that is moved.</param>
/// <param name="Name">What people see when a deadline skips an added day; null for the others, which have a name already.</param>
/// <param name="To">The day to which a bank holiday is moved; null for the others.</param>
public sealed record CalendarChange(CalendarChangeKind Kind, DateOnly Date, string? Name = null, DateOnly? To = null)
{
    /// <summary>The days on which it bears, in the order in which they were named.</summary>
    public IReadOnlyList<DateOnly> Days => To is { } to ? [Date, to] : [Date];
}

/// <summary>Why a day cannot be changed so.</summary>
/// <param name="Field">Which day of the change: <c>Date</c> or <c>To</c>.</param>
/// <param name="Message">The reason in plain words.</param>
public sealed record DayFault(string Field, string Message);
