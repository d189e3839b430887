using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>The posts at one tier; none when the tier is empty .</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Name">In the protocol's words.</param>
/// <param name="Posts">The agency's posts at it.</param>
public sealed record TierPosts(Tier Tier, string Name, IReadOnlyList<PostLine> Posts)
{
    /// <summary>Who can stand there in place of somebody at the tier; empty where somebody holds a post at it, or nobody at all is there.</summary>
    public IReadOnlyList<Party> InPlace { get; init; } = [];
}

/// <summary>A post in the list of its agency.</summary>
/// <param name="Id">The post.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="JobTitle">The agency's own words.</param>
/// <param name="HolderId">Who holds it; null while it is vacant.</param>
/// <param name="Holder">Their name; null while it is vacant.</param>
/// <param name="StandsIn">Who stands in today while the holder is away; null when the holder is there or nobody stands in.</param>
/// <param name="AwayUntil">The last day away of a holder who is away today.</param>
/// <param name="Contact">How to reach it.</param>
/// <param name="LeadsSafeguarding">Whether the holder leads safeguarding.</param>
/// <param name="KeepsAgency">Whether the holder keeps the agency's people and posts.</param>
public sealed record PostLine(Guid Id, Tier Tier, string JobTitle, Guid? HolderId, string? Holder, string? StandsIn, DateOnly? AwayUntil, string? Contact, bool LeadsSafeguarding, bool KeepsAgency);

/// <summary>Who stands at the posts of an agency today.</summary>
internal static class PostLines
{
    /// <summary>All posts of an agency, by job title.</summary>
    public static async Task<IReadOnlyList<PostLine>> PostLinesOf(this PortalDb db, string partnership, Guid agency, DateOnly today, CancellationToken cancellationToken)
    {
        var posts = await db.Posts.AsNoTracking().Where(post => post.Partnership == partnership && post.AgencyId == agency)
            .OrderBy(post => post.JobTitle).ThenBy(post => post.Id).ToListAsync(cancellationToken);
        var people = posts.SelectMany(post => new[] { post.HolderId, post.DeputyId }).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.Where(user => people.Contains(user.Id)).Select(user => new { user.Id, user.Name }).ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        return [.. posts.Select(post =>
        {
            var stands = post.StandsNow(today, posts);
            return new PostLine(
                post.Id,
                post.Tier,
                post.JobTitle,
                post.HolderId,
                post.HolderId is { } holder ? names[holder] : null,
                stands is { } standing && stands != post.HolderId ? names[standing] : null,
                post.IsAway(today) ? post.AwayUntil : null,
                post.Contact,
                post.LeadsSafeguarding,
                post.KeepsAgency);
        })];
    }
}
