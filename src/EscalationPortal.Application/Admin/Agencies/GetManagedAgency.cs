using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>An agency for somebody who keeps it: its posts by tier, and who changed what .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="Before">The last change of the page before; null for the latest.</param>
/// <param name="ToChange">Asked for the form that changes the agency itself, which is the partnership's .</param>
public sealed record GetManagedAgency(Actor Actor, Guid AgencyId, Guid? Before = null, bool ToChange = false)
    : IRequest<ManagedAgency>,
        IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Marks">What it is marked as.</param>
/// <param name="Version">Its version, for forms.</param>
/// <param name="Tiers">Every tier of the protocol with the agency's posts, lowest first.</param>
/// <param name="Changes">Latest first.</param>
/// <param name="Earlier">Where earlier changes begin; null when there are none.</param>
public sealed record ManagedAgency(
    Guid Id,
    string Name,
    string Sector,
    AgencyMarks Marks,
    int Version,
    IReadOnlyList<TierPosts> Tiers,
    IReadOnlyList<AgencyChangeEntry> Changes,
    Guid? Earlier
)
{
    /// <summary>Whether the actor keeps all agencies and may change this one itself.</summary>
    public required bool IsForPartnership { get; init; }

    /// <summary>Changes on one page.</summary>
    public const int Size = 20;
}

internal sealed class GetManagedAgencyHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<GetManagedAgency, ManagedAgency>
{
    public async Task<ManagedAgency> Handle(GetManagedAgency query, CancellationToken cancellationToken)
    {
        var protocol = query.ToChange
            ? await protocols.OpenAgenciesTo(query.Actor, cancellationToken)
            : await protocols.OpenAgencyTo(query.Actor, query.AgencyId, cancellationToken);
        var agency = await db.AgencyOf(query.Actor, query.AgencyId, cancellationToken);
        var posts = await db.PostLinesOf(agency.Partnership, agency.Id, LondonTime.DateOf(clock.GetUtcNow()), cancellationToken);
        var changes = await db
            .AgencyChanges.AsNoTracking()
            .Where(change =>
                change.Partnership == agency.Partnership
                && change.AgencyId == agency.Id
                && (query.Before == null || change.Id < query.Before)
            )
            .OrderByDescending(change => change.Id)
            .Take(ManagedAgency.Size + 1)
            .ToListAsync(cancellationToken);
        List<AgencyChangeEntry> page = [.. changes.Take(ManagedAgency.Size)];
        var tiers = protocol
            .PostTiers()
            .Union(posts.Select(post => post.Tier))
            .Order()
            .Select(tier => new TierPosts(tier, protocol.Words.TierLabel(tier), [.. posts.Where(post => post.Tier == tier)]));
        return new ManagedAgency(
            agency.Id,
            agency.Name,
            agency.Sector,
            agency.Marks,
            agency.Version,
            [.. tiers],
            page,
            changes.Count > ManagedAgency.Size ? page[^1].Id : null
        )
        {
            IsForPartnership = protocol.IsAdministeredBy(query.Actor),
        };
    }
}
