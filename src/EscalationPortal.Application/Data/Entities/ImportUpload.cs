namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// A file of agencies, posts and people that an administrator uploaded and has not imported. At most one a person and partnership.
/// </summary>
public sealed class ImportUpload
{
    /// <summary>How long it waits: it holds names and addresses.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public required string Partnership { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Another for each upload, so that only what was looked at can be imported.</summary>
    public required Guid Id { get; set; }

    /// <summary>The text as it came; it had no fault.</summary>
    public required string File { get; set; }

    public required DateTimeOffset UploadedAt { get; set; }
}
