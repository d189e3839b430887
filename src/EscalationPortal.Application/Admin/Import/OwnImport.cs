using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>The file that somebody uploaded and has not imported.</summary>
internal static class OwnImport
{
    /// <summary>At most one; none when it has waited too long.</summary>
    public static IQueryable<ImportUpload> ImportOf(this PortalDb db, Actor actor, DateTimeOffset now)
    {
        var since = now - ImportUpload.Kept;
        return db.ImportUploads.Where(upload =>
            upload.Partnership == actor.Partnership && upload.PersonId == actor.PersonId && upload.UploadedAt > since
        );
    }
}
