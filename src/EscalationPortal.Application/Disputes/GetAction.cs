using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>A dispute as the page of one act needs it, with the reason why the act is not open, if it is not.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Reference">Which dispute.</param>
/// <param name="Action">Which act.</param>
/// <param name="SeenVersion">The version that was on the screen; what happened since is returned when it has changed.</param>
public sealed record GetAction(Actor Actor, string Reference, DisputeAction Action, int? SeenVersion = null) : IRequest<ActionView>;

/// <summary>The answer.</summary>
/// <param name="Dispute">The dispute as it stands, to read only.</param>
/// <param name="Protocol">Its version of the protocol.</param>
/// <param name="Refusal">Why the act is not open to this person now; null when it is.</param>
/// <param name="Since">What happened after the version that was seen, newest last.</param>
public sealed record ActionView(Dispute Dispute, Protocol Protocol, Refusal? Refusal, IReadOnlyList<HistoryEntry> Since)
{
    /// <summary>The stage at which the act would be done.</summary>
    public Stage Stage => Dispute.StageToOpen(Protocol) ?? Protocol.Stage(Dispute.StageKey);
}

internal sealed class GetActionHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<GetAction, ActionView>
{
    public async Task<ActionView> Handle(GetAction query, CancellationToken cancellationToken)
    {
        var dispute =
            await db
                .Disputes.AsNoTracking()
                .VisibleTo(query.Actor)
                .Include(d => d.Participants)
                .Include(d => d.Agreements)
                    .ThenInclude(a => a.Signatures)
                .AsSplitQuery()
                .SingleOrDefaultAsync(d => d.Reference == query.Reference, cancellationToken)
            ?? throw new NotFoundException();
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        var refusal = DisputeWorkflow.Refuse(dispute, protocol, query.Actor, query.Action);
        return new ActionView(dispute, protocol, refusal, await Since(dispute, query, cancellationToken));
    }

    private async Task<IReadOnlyList<HistoryEntry>> Since(Dispute dispute, GetAction query, CancellationToken cancellationToken)
    {
        if (query.SeenVersion is not { } seen || seen == dispute.Version)
        {
            return [];
        }

        var side = dispute.SideOf(query.Actor);
        return await db
            .History.AsNoTracking()
            .Where(h =>
                h.Partnership == dispute.Partnership
                && h.DisputeId == dispute.Id
                && h.Number > seen
                && (h.PrivateTo == null || h.PrivateTo == side)
            )
            .OrderBy(h => h.Number)
            .ToListAsync(cancellationToken);
    }
}
