namespace EscalationPortal.Application.Data.Entities;

/// <summary>Who saw or did what, or tried to. Append-only; holds nothing that was typed.</summary>
public sealed class AuditEntry
{
    public required string Partnership { get; init; }

    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public required string Post { get; init; }

    public required AuditKind Kind { get; init; }

    /// <summary>Name of the command or page.</summary>
    public required string What { get; init; }

    /// <summary>Reference of the case, if there is one.</summary>
    public string? Reference { get; init; }

    /// <summary>Code of the rule that refused.</summary>
    public string? Rule { get; init; }
}

/// <summary>What an audit entry records.</summary>
public enum AuditKind
{
    Done,
    Viewed,
    Printed,
    Refused,
}
