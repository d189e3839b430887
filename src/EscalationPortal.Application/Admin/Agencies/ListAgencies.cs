using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>The agencies of the actor's partnership by name, with what their posts lack .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Part">Part of the name; null for all.</param>
/// <param name="After">The last agency of the page before.</param>
public sealed record ListAgencies(Actor Actor, string? Part, Guid? After) : IRequest<AgencyPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Lines">By name.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record AgencyPage(IReadOnlyList<AgencyLine> Lines, Guid? Next)
{
    /// <summary>Agencies on one page.</summary>
    public const int Size = 50;
}

/// <summary>An agency in a list.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Marks">What it is marked as.</param>
/// <param name="Posts">How many posts it has.</param>
/// <param name="Vacant">How many of them nobody holds.</param>
/// <param name="Unmanned">Tiers of the protocol at which nobody stands, in its words.</param>
public sealed record AgencyLine(
    Guid Id,
    string Name,
    string Sector,
    AgencyMarks Marks,
    int Posts,
    int Vacant,
    IReadOnlyList<string> Unmanned
);

internal sealed class ListAgenciesHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListAgencies, AgencyPage>
{
    public async Task<AgencyPage> Handle(ListAgencies query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgenciesTo(query.Actor, cancellationToken);
        var agencies = db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == query.Actor.Partnership)
            .Where(AgencyNames.With(query.Part));
        if (query.After is { } last)
        {
            var name = (await db.AgencyOf(query.Actor, last, cancellationToken)).Name;
            agencies = agencies.Where(agency =>
                EF.Functions.GreaterThan(ValueTuple.Create(agency.Name, agency.Id), ValueTuple.Create(name, last))
            );
        }

        var found = await agencies
            .OrderBy(agency => agency.Name)
            .ThenBy(agency => agency.Id)
            .Take(AgencyPage.Size + 1)
            .ToListAsync(cancellationToken);
        List<Agency> page = [.. found.Take(AgencyPage.Size)];
        var ids = page.Select(agency => agency.Id).ToList();
        var posts = await db
            .Posts.AsNoTracking()
            .Where(post => post.Partnership == query.Actor.Partnership && ids.Contains(post.AgencyId))
            .GroupBy(post => new { post.AgencyId, post.Tier })
            .Select(group => new
            {
                group.Key.AgencyId,
                group.Key.Tier,
                All = group.Count(),
                Held = group.Count(post => post.HolderId != null),
            })
            .ToListAsync(cancellationToken);
        var lines = page.Select(agency =>
        {
            var own = posts.Where(group => group.AgencyId == agency.Id).ToList();
            var unmanned = protocol
                .PostTiers()
                .Where(tier => own.All(group => group.Tier != tier || group.Held == 0))
                .Select(protocol.Words.TierName);
            return new AgencyLine(
                agency.Id,
                agency.Name,
                agency.Sector,
                agency.Marks,
                own.Sum(group => group.All),
                own.Sum(group => group.All - group.Held),
                [.. unmanned]
            );
        });
        return new AgencyPage([.. lines], found.Count > AgencyPage.Size ? page[^1].Id : null);
    }
}
