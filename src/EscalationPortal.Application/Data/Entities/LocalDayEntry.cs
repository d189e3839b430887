using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>One entry of a partnership's own calendar as it is kept; at most one for each date .</summary>
public sealed class LocalDayEntry
{
    public required string Partnership { get; init; }

    public required DateOnly Date { get; init; }

    public required string Name { get; init; }

    public required LocalDayKind Kind { get; init; }
}
