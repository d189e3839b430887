namespace EscalationPortal.Domain.WorkingDays;

/// <summary>One entry of a partnership's own calendar, kept by an administrator .</summary>
/// <param name="Date">A single day; a holiday that is held on another day here is one entry removed and one added.</param>
/// <param name="Name">What people see when a deadline skips it.</param>
/// <param name="Kind">Whether the day is taken off or worked.</param>
public sealed record LocalDay(DateOnly Date, string Name, LocalDayKind Kind);
