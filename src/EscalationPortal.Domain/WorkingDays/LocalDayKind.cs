namespace EscalationPortal.Domain.WorkingDays;

/// <summary>What a partnership's own entry does to its calendar.</summary>
public enum LocalDayKind
{
    /// <summary>A day off that the nation does not have.</summary>
    Added,

    /// <summary>A bank holiday of the nation that is worked here.</summary>
    Removed,
}
