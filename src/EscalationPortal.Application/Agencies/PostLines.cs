using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>The posts at one tier; none when the tier is empty .</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Name">In the protocol's words.</param>
/// <param name="Posts">The agency's posts at it.</param>
public sealed record TierPosts(Tier Tier, string Name, IReadOnlyList<PostLine> Posts)
{
    /// <summary>
    /// Who can stand there in place of somebody at the tier; empty where somebody holds a post at it, or nobody at all is there.
    /// </summary>
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
public sealed record PostLine(
    Guid Id,
    Tier Tier,
    string JobTitle,
    Guid? HolderId,
    string? Holder,
    string? StandsIn,
    DateOnly? AwayUntil,
    string? Contact,
    bool LeadsSafeguarding,
    bool KeepsAgency
)
{
    /// <summary>The agency.</summary>
    public required Guid AgencyId { get; init; }

    /// <summary>Its holder as somebody whom a dispute can name; only of a post that is held.</summary>
    internal Party AsParty(string agency) => new(HolderId!.Value, Holder!, JobTitle, AgencyId, agency, Tier, Contact, LeadsSafeguarding);
}

/// <summary>Who stands at the posts of agencies today.</summary>
internal static class PostLines
{
    /// <summary>All posts of an agency, by job title.</summary>
    public static Task<IReadOnlyList<PostLine>> PostLinesOf(
        this PortalDb db,
        string partnership,
        Guid agency,
        DateOnly today,
        CancellationToken cancellationToken
    ) => db.PostLinesOf(partnership, [agency], today, cancellationToken);

    /// <summary>All posts of some agencies, by job title, in one statement.</summary>
    public static async Task<IReadOnlyList<PostLine>> PostLinesOf(
        this PortalDb db,
        string partnership,
        IReadOnlyCollection<Guid> agencies,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var found = await db
            .Posts.AsNoTracking()
            .Where(post => post.Partnership == partnership && agencies.Contains(post.AgencyId))
            .OrderBy(post => post.JobTitle)
            .ThenBy(post => post.Id)
            .Select(post => new
            {
                Post = post,
                Holder = db.Users.Where(user => user.Id == post.HolderId).Select(user => user.Name).FirstOrDefault(),
                Deputy = db.Users.Where(user => user.Id == post.DeputyId).Select(user => user.Name).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var deputies = found
            .Where(one => one.Post.DeputyId is not null)
            .DistinctBy(one => one.Post.DeputyId)
            .ToDictionary(one => one.Post.DeputyId!.Value, one => one.Deputy);
        var posts = found.Select(one => one.Post).ToLookup(post => post.AgencyId);
        return
        [
            .. found.Select(one =>
            {
                var (post, stands) = (one.Post, one.Post.StandsNow(today, [.. posts[one.Post.AgencyId]]));
                return new PostLine(
                    post.Id,
                    post.Tier,
                    post.JobTitle,
                    post.HolderId,
                    one.Holder,
                    stands is { } standing && stands != post.HolderId ? deputies[standing] : null,
                    post.IsAway(today) ? post.AwayUntil : null,
                    post.Contact,
                    post.LeadsSafeguarding,
                    post.KeepsAgency
                )
                {
                    AgencyId = post.AgencyId,
                };
            }),
        ];
    }
}
