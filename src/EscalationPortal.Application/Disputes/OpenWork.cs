using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>The open cases in which somebody has a place for an agency, or is named for a later stage.</summary>
internal static class OpenWork
{
    /// <summary>Them, in no order.</summary>
    public static IQueryable<Dispute> OpenWorkOf(this PortalDb db, string partnership, Guid agency, Guid person)
    {
        var id = person.ToString();
        // whoever is only named has no place yet; the agency's own index finds its cases
        var ids = db.Database.SqlQuery<Guid>(
            $"""
            SELECT id AS "Value" FROM disputes WHERE partnership = {partnership} AND ended_at IS NULL
            AND ((escalating_agency_id = {agency} AND {id} IN (escalating->'lineManager'->>'personId', escalating->'seniorManager'->>'personId'))
              OR (receiving_agency_id = {agency} AND {id} IN (receiving->'lineManager'->>'personId', receiving->'seniorManager'->>'personId'))
              OR id IN (SELECT dispute_id FROM participants WHERE partnership = {partnership} AND person_id = {person} AND agency_id = {agency} AND sees AND ended_at IS NULL))
            """);
        return db.Disputes.Where(d => d.Partnership == partnership && ids.Contains(d.Id));
    }

    /// <summary>Them, with what a change needs.</summary>
    public static Task<List<Dispute>> Loaded(this IQueryable<Dispute> disputes, CancellationToken cancellationToken) => disputes
        .Include(d => d.Participants)
        .Include(d => d.Agreements).ThenInclude(a => a.Signatures)
        .AsSplitQuery()
        .OrderBy(d => d.Reference)
        .ToListAsync(cancellationToken);
}
