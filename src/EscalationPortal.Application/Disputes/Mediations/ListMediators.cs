using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>Whom somebody could offer as mediator in a case that they see.</summary>
public sealed record ListMediators(Actor Actor, string Reference) : IRequest<IReadOnlyList<Party>>, IGuardedQuery;

internal sealed class ListMediatorsHandler(PortalDb db, ProtocolProvider protocols, Mediators mediators)
    : IRequestHandler<ListMediators, IReadOnlyList<Party>>
{
    public async Task<IReadOnlyList<Party>> Handle(ListMediators query, CancellationToken cancellationToken)
    {
        var dispute =
            await db
                .Disputes.AsNoTracking()
                .VisibleTo(query.Actor)
                .Include(d => d.Participants)
                .SingleOrDefaultAsync(d => d.Reference == query.Reference, cancellationToken)
            ?? throw new NotFoundException();
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        if (DisputeWorkflow.Refuse(dispute, protocol, query.Actor, DisputeAction.OfferMediator) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }

        return await mediators.For(dispute, protocol, cancellationToken);
    }
}
