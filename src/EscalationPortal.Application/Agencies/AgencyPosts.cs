using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Agencies;

/// <summary>Who stands at each tier of an agency, and who can stand where nobody does .</summary>
internal sealed class AgencyPosts(PortalDb db)
{
    /// <summary>Every tier of a protocol with the agency's posts, lowest first.</summary>
    public async Task<IReadOnlyList<TierPosts>> ByTier(
        Protocol protocol,
        string partnership,
        AgencyOption agency,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var posts = await db.PostLinesOf(partnership, agency.Id, today, cancellationToken);
        List<Party> people = [.. posts.Where(post => post.HolderId is not null).Select(post => post.AsParty(agency.Name))];
        var tiers = protocol.Words.Tiers.Keys.Where(tier => tier != Tier.Board).Union(posts.Select(post => post.Tier)).Order();
        return [.. tiers.Select(tier => At(tier, protocol, posts, people))];
    }

    private static TierPosts At(Tier tier, Protocol protocol, IReadOnlyList<PostLine> posts, List<Party> people)
    {
        List<PostLine> there = [.. posts.Where(post => post.Tier == tier)];
        var held = there.Exists(post => post.HolderId is not null);
        return new TierPosts(tier, protocol.Words.TierName(tier), there)
        {
            InPlace = held ? [] : Counterparts.At(tier, people, protocol.LeadsStandAt),
        };
    }
}
