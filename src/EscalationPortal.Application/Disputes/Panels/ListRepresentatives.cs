using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Representatives on the board who may be chosen for the panel of a case .</summary>
public sealed record ListRepresentatives(Actor Actor, string Reference) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListRepresentativesHandler(PortalDb db, ProtocolProvider protocols, PanelSeats seats)
    : IRequestHandler<ListRepresentatives, IReadOnlyList<Party>>
{
    public async Task<IReadOnlyList<Party>> Handle(ListRepresentatives query, CancellationToken cancellationToken)
    {
        var dispute =
            await db
                .Disputes.AsNoTracking()
                .VisibleTo(query.Actor)
                .Include(d => d.Participants)
                .SingleOrDefaultAsync(d => d.Reference == query.Reference, cancellationToken)
            ?? throw new NotFoundException();
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        return protocol.Stage(dispute.StageKey).Panel is { } rule ? await seats.Offered(dispute, rule, cancellationToken) : [];
    }
}
