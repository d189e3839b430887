using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// The definition in force as it was published, to be changed and published again: contacts as printed. Null when there is no such
/// partnership.
/// </summary>
/// <param name="Partnership">Its key.</param>
public sealed record GetDefinition(string Partnership) : IRequest<Protocol?>;

internal sealed class GetDefinitionHandler(PortalDb db, ProtocolCatalogue catalogue) : IRequestHandler<GetDefinition, Protocol?>
{
    public async Task<Protocol?> Handle(GetDefinition query, CancellationToken cancellationToken)
    {
        var inForce = await db
            .Partnerships.Where(p => p.Key == query.Partnership)
            .Select(p => (Guid?)p.CurrentVersion)
            .SingleOrDefaultAsync(cancellationToken);
        return inForce is { } version ? await catalogue.Printed(version, cancellationToken) : null;
    }
}
