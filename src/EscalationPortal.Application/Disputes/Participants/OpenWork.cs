using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>The open cases in which people have a part for their agency, or are named for a later stage: what they leave behind.</summary>
internal static class OpenWork
{
    /// <summary>
    /// The cases of one person for one agency, in no order, for somebody who hands them over. What goes around that somebody leaves no
    /// trace for them: it is left to another who keeps the agency.
    /// </summary>
    public static IQueryable<Dispute> OpenWorkOf(this PortalDb db, Actor actor, Guid agency, Guid person)
    {
        var (partnership, self) = (actor.Partnership, actor.SelfId);
        var places = db.OpenPlaces(partnership, [agency], [person]);
        return db.Disputes.Where(d =>
            d.Partnership == partnership
            && places.Any(place => place.DisputeId == d.Id)
            && !d.Participants.Any(place => place.PersonId == self && place.Bypassed)
        );
    }

    /// <summary>In how many open cases people have a part for agencies; nothing of who has none.</summary>
    public static async Task<IReadOnlyDictionary<(Guid Agency, Guid Person), int>> OpenCasesOf(
        this PortalDb db,
        string partnership,
        IReadOnlyCollection<Guid> agencies,
        IReadOnlyCollection<Guid> people,
        CancellationToken cancellationToken
    ) =>
        (await db.OpenPlaces(partnership, agencies, people).ToListAsync(cancellationToken))
            .CountBy(place => (place.AgencyId, place.PersonId))
            .ToDictionary();

    /// <summary>Them, with what a change needs.</summary>
    public static Task<List<Dispute>> Loaded(this IQueryable<Dispute> disputes, CancellationToken cancellationToken) =>
        disputes
            .Include(d => d.Participants)
            .Include(d => d.Agreements)
                .ThenInclude(a => a.Signatures)
            .AsSplitQuery()
            .OrderBy(d => d.Reference)
            .ToListAsync(cancellationToken);

    /// <summary>Whoever is only named has no place yet; the agency's own index finds its cases. Each case once.</summary>
    private static IQueryable<OpenPlace> OpenPlaces(
        this PortalDb db,
        string partnership,
        IReadOnlyCollection<Guid> agencies,
        IReadOnlyCollection<Guid> people
    )
    {
        var (of, who, named) = (agencies.ToArray(), people.ToArray(), people.Select(person => person.ToString()).ToArray());
        return db.Database.SqlQuery<OpenPlace>(
            $"""
            SELECT dispute_id, agency_id, person_id FROM participants
            WHERE partnership = {partnership} AND person_id = ANY ({who}) AND agency_id = ANY ({of}) AND sees AND parts <> {nameof(
                Relation.PanelMember
            )} AND ended_at IS NULL
            UNION
            SELECT d.id, side.agency, manager.id::uuid FROM disputes d
            CROSS JOIN LATERAL (VALUES (d.escalating_agency_id, d.escalating), (d.receiving_agency_id, d.receiving)) side (agency, state)
            CROSS JOIN LATERAL (VALUES (side.state->'lineManager'->>'personId'), (side.state->'seniorManager'->>'personId')) manager (id)
            WHERE d.partnership = {partnership} AND d.ended_at IS NULL
            AND (d.escalating_agency_id = ANY ({of}) OR d.receiving_agency_id = ANY ({of}))
            AND side.agency = ANY ({of}) AND manager.id = ANY ({named})
            """
        );
    }

    /// <summary>That somebody has a part in a case.</summary>
    private sealed record OpenPlace(Guid DisputeId, Guid AgencyId, Guid PersonId);
}
