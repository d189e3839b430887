namespace EscalationPortal.Application.Data.Entities;

/// <summary>A published definition; never changed, because disputes keep the version they were opened under .</summary>
public sealed class ProtocolVersion
{
    public required string Partnership { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Counts the published versions of a partnership, from one.</summary>
    public required int Number { get; init; }

    /// <summary>The definition file, byte for byte.</summary>
    public required string Definition { get; init; }

    /// <summary>SHA-256 of the definition.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The administrator who published it; null when it came with the portal or by the command line.</summary>
    public Guid? PublishedById { get; init; }

    /// <summary>Their name as it stood.</summary>
    public string? PublishedBy { get; init; }
}
