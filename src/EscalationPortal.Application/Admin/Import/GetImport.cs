using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>What somebody needs to know before they send a file.</summary>
public sealed record GetImport(Actor Actor) : IRequest<ImportView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="UploadedAt">When the actor uploaded a file that is not imported; null when there is none.</param>
/// <param name="Tiers">What there is to write as tier.</param>
/// <param name="Template">A file that has the headings alone.</param>
public sealed record ImportView(DateTimeOffset? UploadedAt, string Tiers, byte[] Template);

internal sealed class GetImportHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<GetImport, ImportView>
{
    public async Task<ImportView> Handle(GetImport query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgenciesTo(query.Actor, cancellationToken);
        var upload = await db.ImportOf(query.Actor, clock.GetUtcNow())
            .Select(upload => (DateTimeOffset?)upload.UploadedAt)
            .SingleOrDefaultAsync(cancellationToken);
        return new ImportView(upload, protocol.Choice(), ExportSheet.Write([]));
    }
}
