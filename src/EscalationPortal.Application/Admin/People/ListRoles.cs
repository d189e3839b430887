using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Admin.People;

/// <summary>Bodies of the protocol in force with the roles that people can hold, for who gives them.</summary>
public sealed record ListRoles(Actor Actor) : IRequest<IReadOnlyList<Body>>, IGuardedQuery;

internal sealed class ListRolesHandler(ProtocolProvider protocols) : IRequestHandler<ListRoles, IReadOnlyList<Body>>
{
    public async Task<IReadOnlyList<Body>> Handle(ListRoles query, CancellationToken cancellationToken) =>
        (await protocols.OpenTo(query.Actor, cancellationToken)).Protocol.Bodies;
}
