namespace EscalationPortal.Domain.WorkingDays;

internal static class Weekend
{
    public static bool IsWeekend(this DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
