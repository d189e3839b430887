using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>People of an agency from whom somebody can be chosen for a stage .</summary>
public sealed record ListStageMembers(Actor Actor, Guid AgencyId, Guid ProtocolVersion, string Stage) : IRequest<IReadOnlyList<Party>>;

internal sealed class ListStageMembersHandler(StageMembers members, ProtocolLibrary protocols) : IRequestHandler<ListStageMembers, IReadOnlyList<Party>>
{
    public async Task<IReadOnlyList<Party>> Handle(ListStageMembers query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.Version(query.ProtocolVersion, cancellationToken);
        return await members.Of(query.Actor.Partnership, query.AgencyId, protocol, protocol.Stage(query.Stage), cancellationToken);
    }
}
