using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>The posts at one tier; none when the tier is empty .</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Name">In the protocol's words.</param>
/// <param name="Posts">The agency's posts at it.</param>
/// <param name="InPlace">Who can stand there in place of somebody at the tier; empty where somebody holds a post at it, or nobody at all is there.</param>
public sealed record TierPosts(Tier Tier, string Name, IReadOnlyList<PostLine> Posts, IReadOnlyList<Party> InPlace);

/// <summary>A post: the agency's own job title, and who holds it; null while it is vacant.</summary>
public sealed record PostLine(Tier Tier, string JobTitle, string? Holder, string? Contact, bool LeadsSafeguarding);

/// <summary>Who stands at each tier of an agency .</summary>
internal sealed class AgencyPosts(PortalDb db)
{
    /// <summary>Every tier of a protocol with the agency's posts, lowest first.</summary>
    public async Task<IReadOnlyList<TierPosts>> ByTier(Protocol protocol, string partnership, NamedAgency agency, CancellationToken cancellationToken)
    {
        var posts = await db.Posts.AsNoTracking()
            .Where(post => post.Partnership == partnership && post.AgencyId == agency.Id)
            .OrderBy(post => post.JobTitle).ThenBy(post => post.Id)
            .Select(post => new Found(
                post.HolderId,
                new PostLine(
                    post.Tier,
                    post.JobTitle,
                    db.Users.Where(person => person.Id == post.HolderId).Select(person => person.Name).FirstOrDefault(),
                    post.Contact,
                    post.LeadsSafeguarding)))
            .ToListAsync(cancellationToken);
        List<Party> people = [.. posts.Where(post => post.Holder is not null).Select(post => post.As(agency))];
        var tiers = protocol.Words.Tiers.Keys.Where(tier => tier != Tier.Board).Union(posts.Select(post => post.Line.Tier)).Order();
        return [.. tiers.Select(tier => At(tier, protocol, posts, people))];
    }

    private static TierPosts At(Tier tier, Protocol protocol, List<Found> posts, List<Party> people)
    {
        List<PostLine> there = [.. posts.Select(post => post.Line).Where(line => line.Tier == tier)];
        var held = there.Exists(line => line.Holder is not null);
        return new TierPosts(tier, protocol.Words.TierName(tier), there, held ? [] : Counterparts.At(tier, people, protocol.LeadsStandAt));
    }

    private sealed record Found(Guid? Holder, PostLine Line)
    {
        public Party As(NamedAgency agency) =>
            new(Holder!.Value, Line.Holder!, Line.JobTitle, agency.Id, agency.Name, Line.Tier, Line.Contact, Line.LeadsSafeguarding);
    }
}
