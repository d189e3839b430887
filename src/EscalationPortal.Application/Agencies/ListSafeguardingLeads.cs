using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>Safeguarding leads of agencies of the actor's partnership.</summary>
public sealed record ListSafeguardingLeads(Actor Actor, IReadOnlyCollection<Guid> Agencies) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListSafeguardingLeadsHandler(PartyQueries parties) : IRequestHandler<ListSafeguardingLeads, IReadOnlyList<Party>>
{
    public Task<IReadOnlyList<Party>> Handle(ListSafeguardingLeads query, CancellationToken cancellationToken) =>
        parties.SafeguardingLeads(query.Actor.Partnership, query.Agencies, cancellationToken);
}
