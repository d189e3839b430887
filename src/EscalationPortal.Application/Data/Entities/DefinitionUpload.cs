namespace EscalationPortal.Application.Data.Entities;

/// <summary>A definition that an administrator uploaded and has not published. Nobody else sees it; one a person and partnership.</summary>
public sealed class DefinitionUpload
{
    /// <summary>How long an upload waits to be published.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public required string Partnership { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Another for each upload, so that only what was looked at can be published.</summary>
    public required Guid Id { get; set; }

    /// <summary>The text as it came; it had no fault.</summary>
    public required string Definition { get; set; }

    public required DateTimeOffset UploadedAt { get; set; }
}
