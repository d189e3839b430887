using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board;

/// <summary>Who saw and did what on one case, newest first; nothing of the case itself. That somebody looked is kept too.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Reference">Which case, as typed; null asks only whether the audit is open to the actor.</param>
/// <param name="Before">The last line of the page before.</param>
public sealed record GetAudit(Actor Actor, string? Reference, Guid? Before) : IRequest<AuditPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Lines, Guid? Next)
{
    /// <summary>Lines on one page.</summary>
    public const int Size = 50;
}

internal sealed class GetAuditHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<GetAudit, AuditPage>
{
    public async Task<AuditPage> Handle(GetAudit query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        protocol.RolesOf(query.Actor).RequireAudit();
        if (query.Reference?.Trim().ToUpperInvariant() is not { Length: > 0 } reference)
        {
            return new AuditPage([], null);
        }

        var lines = db.Audit.AsNoTracking().Where(entry => entry.Partnership == query.Actor.Partnership && entry.Reference == reference);
        lines = query.Before is { } last ? lines.Where(entry => entry.Id < last) : lines;
        var found = await lines.OrderByDescending(entry => entry.Id).Take(AuditPage.Size + 1).ToListAsync(cancellationToken);
        if (found.Count > 0)
        {
            db.Audit.Add(AuditLine.Of(query.Actor, AuditKind.Viewed, nameof(GetAudit), clock.GetUtcNow(), reference));
            await db.SaveChangesAsync(cancellationToken);
        }

        List<AuditEntry> page = [.. found.Take(AuditPage.Size)];
        return new AuditPage(page, found.Count > AuditPage.Size ? page[^1].Id : null);
    }
}
