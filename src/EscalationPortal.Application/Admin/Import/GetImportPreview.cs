using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>What the file that the actor uploaded would do now; null when there is none.</summary>
public sealed record GetImportPreview(Actor Actor) : IRequest<ImportPreview?>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="UploadId">Which upload was looked at.</param>
/// <param name="UploadedAt">When it came.</param>
/// <param name="Faults">What keeps it from being imported since then, in words; none when it can be.</param>
/// <param name="Changes">What it would do, by kind and line; none when all of it is so already.</param>
/// <param name="Digest">The same for the same changes.</param>
public sealed record ImportPreview(
    Guid UploadId,
    DateTimeOffset UploadedAt,
    IReadOnlyList<string> Faults,
    IReadOnlyList<ImportChange> Changes,
    string Digest
);

internal sealed class GetImportPreviewHandler(PortalDb db, ProtocolProvider protocols, ImportPlanner planner, TimeProvider clock)
    : IRequestHandler<GetImportPreview, ImportPreview?>
{
    public async Task<ImportPreview?> Handle(GetImportPreview query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgenciesTo(query.Actor, cancellationToken);
        if (await db.ImportOf(query.Actor, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } upload)
        {
            return null;
        }

        var plan = await planner.Plan(
            query.Actor,
            protocol,
            upload.File,
            QueryTrackingBehavior.NoTrackingWithIdentityResolution,
            cancellationToken
        );
        return new ImportPreview(upload.Id, upload.UploadedAt, LineFaults.Reported(plan.Faults), [.. plan.Changes], plan.Digest);
    }
}
