using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>
/// Who stands at each tier of an agency today, for anybody signed in to its partnership; another partnership's is not there.
/// </summary>
public sealed record GetDirectoryAgency(Actor Actor, Guid AgencyId) : IRequest<DirectoryAgencyView>;

/// <summary>The answer.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Sector">Such as "Health".</param>
/// <param name="Tiers">Every tier of the protocol, lowest first.</param>
/// <param name="ProviderRoute">The way that its sector has in place of a stage; null when it has none.</param>
public sealed record DirectoryAgencyView(string Name, string Sector, IReadOnlyList<TierPosts> Tiers, ProviderRoutePower? ProviderRoute)
{
    /// <summary>Whether anybody at all holds a post of it.</summary>
    public bool HasPeople => Tiers.Any(tier => tier.Posts.Any(post => post.Holder is not null));
}

internal sealed class GetDirectoryAgencyHandler(PortalDb db, ProtocolProvider protocols, AgencyPosts posts, TimeProvider clock)
    : IRequestHandler<GetDirectoryAgency, DirectoryAgencyView>
{
    public async Task<DirectoryAgencyView> Handle(GetDirectoryAgency query, CancellationToken cancellationToken)
    {
        var partnership = query.Actor.Partnership;
        var (_, protocol) = await protocols.InForce(partnership, cancellationToken) ?? throw new NotFoundException();
        var agency =
            await db
                .Agencies.AsNoTracking()
                .SingleOrDefaultAsync(a => a.Partnership == partnership && a.Id == query.AgencyId, cancellationToken)
            ?? throw new NotFoundException();
        var tiers = await posts.ByTier(
            protocol,
            partnership,
            new AgencyOption(agency.Id, agency.Name),
            LondonTime.DateOf(clock.GetUtcNow()),
            cancellationToken
        );
        var route = protocol.Powers.ProviderRoute is { } power && power.IsFor([agency.Sector, .. agency.Marks.Sectors()]) ? power : null;
        return new DirectoryAgencyView(agency.Name, agency.Sector, tiers, route);
    }
}
