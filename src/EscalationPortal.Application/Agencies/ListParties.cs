using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>People of one agency of the actor's partnership who can stand at a tier; all its people when no tier is given.</summary>
public sealed record ListParties(Actor Actor, Guid AgencyId, Tier? Tier = null) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListPartiesHandler(PartyBook parties) : IRequestHandler<ListParties, IReadOnlyList<Party>>
{
    public Task<IReadOnlyList<Party>> Handle(ListParties query, CancellationToken cancellationToken) => query.Tier is { } tier
        ? parties.At(query.Actor.Partnership, query.AgencyId, tier, cancellationToken)
        : parties.OfAgency(query.Actor.Partnership, query.AgencyId, cancellationToken);
}
