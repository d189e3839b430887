using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Cases;

/// <summary>
/// Opens a case to be read, and keeps that it was opened. Three reading statements and one for the audit, whatever the size of the
/// case: agreements, of which there are few, come with the dispute; the context puts its people into it as they arrive.
/// </summary>
internal sealed class CaseReader(PortalDb db, TimeProvider clock)
{
    /// <summary>The dispute with its people and agreements, and the history that this person may read.</summary>
    /// <exception cref="NotFoundException">It does not exist, or not for this person; either way the attempt is kept.</exception>
    public async Task<(Dispute Dispute, CaseHistory History)> Open(
        Actor actor,
        string reference,
        AuditKind kind,
        string what,
        CancellationToken cancellationToken
    )
    {
        // Nothing but the audit entry is ever written here, whatever the pages do with the dispute.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var dispute = await db
            .Disputes.VisibleTo(actor)
            .Include(d => d.Agreements.OrderBy(a => a.Number))
                .ThenInclude(a => a.Signatures)
            .AsSingleQuery()
            .SingleOrDefaultAsync(d => d.Reference == reference, cancellationToken);
        if (dispute is null)
        {
            await SaveAudit(actor, AuditKind.Refused, what, reference, "not-found", cancellationToken);
            throw new NotFoundException();
        }

        await db
            .Participants.Where(p => p.Partnership == dispute.Partnership && p.DisputeId == dispute.Id)
            .OrderBy(p => p.Since)
            .ThenBy(p => p.PersonId)
            .LoadAsync(cancellationToken);
        var history = await Readable(dispute, actor).OrderBy(h => h.Number).ToListAsync(cancellationToken);
        await SaveAudit(actor, kind, what, reference, null, cancellationToken);
        return (dispute, new CaseHistory(history));
    }

    /// <summary>Without what the other side keeps to itself .</summary>
    private IQueryable<HistoryEntry> Readable(Dispute dispute, Actor actor)
    {
        var side = dispute.SideOf(actor);
        return db
            .History.AsNoTracking()
            .Where(h => h.Partnership == dispute.Partnership && h.DisputeId == dispute.Id && (h.PrivateTo == null || h.PrivateTo == side));
    }

    private async Task SaveAudit(
        Actor actor,
        AuditKind kind,
        string what,
        string reference,
        string? rule,
        CancellationToken cancellationToken
    )
    {
        // What is too long to be a reference was typed, and the audit holds nothing that was typed.
        db.Audit.Add(AuditLine.Of(actor, kind, what, clock.GetUtcNow(), reference.Length <= LongestReference ? reference : null, rule));
        await db.SaveChangesAsync(cancellationToken);
    }

    private const int LongestReference = 20;
}
