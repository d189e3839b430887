using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Admin;

/// <summary>The definition that somebody uploaded and has not published.</summary>
internal static class OwnUpload
{
    /// <summary>At most one; none when it has waited too long.</summary>
    public static IQueryable<DefinitionUpload> UploadOf(this PortalDb db, Actor actor, DateTimeOffset now)
    {
        var since = now - DefinitionUpload.Kept;
        return db.DefinitionUploads.Where(upload =>
            upload.Partnership == actor.Partnership && upload.PersonId == actor.PersonId && upload.UploadedAt > since
        );
    }
}
