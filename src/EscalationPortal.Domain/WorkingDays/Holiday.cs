namespace EscalationPortal.Domain.WorkingDays;

/// <summary>A day on which no working day is counted.</summary>
/// <param name="Date">The day that is taken off: the substitute day where the holiday itself falls on a weekend.</param>
/// <param name="Name">The name as published, in sentence case; a substitute day bears the name of its holiday.</param>
/// <param name="Origin">How sure the date is.</param>
public sealed record Holiday(DateOnly Date, string Name, HolidayOrigin Origin)
{
    /// <summary>True where the day stands in for a holiday that falls on a weekend.</summary>
    public bool IsSubstitute { get; init; }
}
