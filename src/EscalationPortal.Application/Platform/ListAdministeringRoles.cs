using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using MediatR;

namespace EscalationPortal.Application.Platform;

/// <summary>Roles of a definition whose holders administer the partnership; none while it cannot be read.</summary>
public sealed record ListAdministeringRoles(PlatformActor By, string? Definition) : IRequest<IReadOnlyList<BoardRole>>, IPlatformQuery;

internal sealed class ListAdministeringRolesHandler(PortalDb db) : IRequestHandler<ListAdministeringRoles, IReadOnlyList<BoardRole>>
{
    public async Task<IReadOnlyList<BoardRole>> Handle(ListAdministeringRoles query, CancellationToken cancellationToken)
    {
        await db.OpenTo(query.By, cancellationToken);
        return
            string.IsNullOrWhiteSpace(query.Definition)
            || DefinitionReader.Read(query.Definition) is not { Protocol: { } protocol, Faults.Count: 0 }
            ? []
            : Administering.RolesOf(protocol);
    }
}
