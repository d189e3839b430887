using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>Safeguarding leads of agencies of the actor's partnership.</summary>
public sealed record ListSafeguardingLeads(Actor Actor, IReadOnlyCollection<Guid> Agencies) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListSafeguardingLeadsHandler(PartyBook parties) : IRequestHandler<ListSafeguardingLeads, IReadOnlyList<Party>>
{
    public Task<IReadOnlyList<Party>> Handle(ListSafeguardingLeads query, CancellationToken cancellationToken) =>
        parties.SafeguardingLeads(query.Actor.Partnership, query.Agencies, cancellationToken);
}
