namespace EscalationPortal.Domain.WorkingDays;

/// <summary>A holiday of one year only.</summary>
/// <param name="Date">The day taken off.</param>
/// <param name="Name">The name as published.</param>
/// <param name="Nations">Where it was proclaimed.</param>
/// <param name="InPlaceOf">The name of the yearly holiday that was moved to this day; none for an extra day.</param>
internal sealed record Proclamation(DateOnly Date, string Name, IReadOnlyList<Nation> Nations, string? InPlaceOf = null);
