using EscalationPortal.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Partnerships whose protocol is published, by name. Anyone may ask.</summary>
public sealed record ListPartnerships : IRequest<IReadOnlyList<PartnershipLine>>;

/// <summary>A partnership with the document it publishes.</summary>
public sealed record PartnershipLine(string Key, string Name, string Document, string Version);

internal sealed class ListPartnershipsHandler(PortalDb db, ProtocolCatalogue protocols)
    : IRequestHandler<ListPartnerships, IReadOnlyList<PartnershipLine>>
{
    public async Task<IReadOnlyList<PartnershipLine>> Handle(ListPartnerships query, CancellationToken cancellationToken)
    {
        var lines = new List<PartnershipLine>();
        foreach (var partnership in await db.Partnerships.AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellationToken))
        {
            var document = (await protocols.Printed(partnership.CurrentVersion, cancellationToken)).Document;
            lines.Add(new PartnershipLine(partnership.Key, partnership.Name, document.Title, document.Version));
        }

        return lines;
    }
}
