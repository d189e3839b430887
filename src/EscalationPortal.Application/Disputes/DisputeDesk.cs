using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>
/// The way every command takes to a dispute: load it if the actor may see it, refuse a stale page, do one verb, keep the messages.
/// The pipeline saves it all in one transaction.
/// </summary>
internal sealed class DisputeDesk(PortalDb db, ProtocolLibrary protocols, PartyBook parties, TimeProvider clock)
{
    /// <summary>People of agencies as parties.</summary>
    public PartyBook Parties => parties;

    /// <summary>Does one verb. The answer is the reference.</summary>
    public Task<string> Act(IDisputeCommand command, Action<Dispute, Act> verb, CancellationToken cancellationToken) =>
        Act(command, (dispute, act) => { verb(dispute, act); return Task.CompletedTask; }, cancellationToken);

    /// <summary>Does one verb that first has to look something up.</summary>
    public async Task<string> Act(IDisputeCommand command, Func<Dispute, Act, Task> verb, CancellationToken cancellationToken)
    {
        var dispute = await db.Disputes
            .VisibleTo(command.Actor)
            .Include(d => d.Participants)
            .Include(d => d.Agreements).ThenInclude(a => a.Signatures)
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Reference == command.Reference, cancellationToken)
            ?? throw new NotFoundException();
        if (dispute.Version != command.SeenVersion)
        {
            throw new StaleException(command.Reference, command.SeenVersion);
        }

        var now = clock.GetUtcNow();
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        await verb(dispute, new Act(protocol, command.Actor, now));
        Keep(dispute, now);
        return dispute.Reference;
    }

    /// <summary>Keeps a dispute that has just been raised.</summary>
    public void Keep(Dispute dispute, DateTimeOffset now)
    {
        if (db.Entry(dispute).State == EntityState.Detached)
        {
            db.Disputes.Add(dispute);
        }

        db.Outbox.AddRange(dispute.Notices.Select(notice => new OutboxMessage(dispute, notice, now)));
    }
}
