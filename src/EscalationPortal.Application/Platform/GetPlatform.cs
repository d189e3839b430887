using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>
/// The partnerships by name, for who runs the platform. Nothing of it says anything of a case, not even how many there are.
/// </summary>
public sealed record GetPlatform(PlatformActor By) : IRequest<IReadOnlyList<PartnershipSummary>>, IPlatformQuery;

/// <summary>A partnership in the list.</summary>
/// <param name="Key">Short name, used in addresses.</param>
/// <param name="Name">As shown.</param>
/// <param name="Nation">Whose bank holidays it keeps.</param>
/// <param name="Version">Number of the protocol's version in force.</param>
/// <param name="Agencies">How many agencies take part.</param>
/// <param name="Administrators">How many people administer it.</param>
public sealed record PartnershipSummary(string Key, string Name, Nation Nation, int Version, int Agencies, int Administrators);

internal sealed class GetPlatformHandler(PortalDb db, ProtocolCatalogue protocols)
    : IRequestHandler<GetPlatform, IReadOnlyList<PartnershipSummary>>
{
    public async Task<IReadOnlyList<PartnershipSummary>> Handle(GetPlatform query, CancellationToken cancellationToken)
    {
        await db.OpenTo(query.By, cancellationToken);
        var rows = await db
            .Partnerships.AsNoTracking()
            .OrderBy(p => p.Name)
            .ThenBy(p => p.Key)
            .Select(p => new
            {
                p.Key,
                p.Name,
                p.CurrentVersion,
                Number = db.ProtocolVersions.Where(v => v.Partnership == p.Key && v.Id == p.CurrentVersion).Select(v => v.Number).Single(),
                Agencies = db.Agencies.Count(agency => agency.Partnership == p.Key),
            })
            .ToListAsync(cancellationToken);
        var held = await db
            .BoardMemberships.AsNoTracking()
            .Select(m => new
            {
                m.Partnership,
                m.PersonId,
                m.Role,
            })
            .ToListAsync(cancellationToken);
        List<PartnershipSummary> summaries = [];
        foreach (var row in rows)
        {
            var protocol = await protocols.Printed(row.CurrentVersion, cancellationToken);
            var roles = Administering.RolesOf(protocol).Select(role => role.Key).ToHashSet(StringComparer.Ordinal);
            var administrators = held.Where(m => m.Partnership == row.Key && roles.Contains(m.Role))
                .Select(m => m.PersonId)
                .Distinct()
                .Count();
            summaries.Add(new PartnershipSummary(row.Key, row.Name, protocol.Partnership.Nation, row.Number, row.Agencies, administrators));
        }

        return summaries;
    }
}
