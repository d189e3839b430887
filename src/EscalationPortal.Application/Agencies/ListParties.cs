using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>People of one agency of the actor's partnership.</summary>
public sealed record ListParties(Actor Actor, Guid AgencyId) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListPartiesHandler(PartyQueries parties) : IRequestHandler<ListParties, IReadOnlyList<Party>>
{
    public Task<IReadOnlyList<Party>> Handle(ListParties query, CancellationToken cancellationToken) =>
        parties.OfAgency(query.Actor.Partnership, query.AgencyId, cancellationToken);
}
