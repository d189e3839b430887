using EscalationPortal.Application.Data;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>A file of agencies, posts and people that an administrator uploaded and has not imported. At most one a person and partnership.</summary>
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

/// <summary>The file that somebody uploaded and has not imported.</summary>
internal static class OwnImport
{
    /// <summary>At most one; none when it has waited too long.</summary>
    public static IQueryable<ImportUpload> ImportOf(this PortalDb db, Actor actor, DateTimeOffset now)
    {
        var since = now - ImportUpload.Kept;
        return db.ImportUploads.Where(upload => upload.Partnership == actor.Partnership && upload.PersonId == actor.PersonId && upload.UploadedAt > since);
    }
}
