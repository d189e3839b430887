using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>What commands about posts load.</summary>
internal static class PostsOfAgency
{
    /// <summary>A post of the actor's partnership, and all posts of its agency, to be changed.</summary>
    /// <exception cref="StaleException">Somebody changed it since it was on the screen.</exception>
    public static async Task<(Post Post, IReadOnlyList<Post> Agency)> PostOf(
        this PortalDb db,
        Actor actor,
        Guid agency,
        Guid post,
        int seenVersion,
        CancellationToken cancellationToken
    )
    {
        var posts = await db
            .Posts.WithHoldings()
            .Where(p => p.Partnership == actor.Partnership && p.AgencyId == agency)
            .ToListAsync(cancellationToken);
        var found = posts.Find(p => p.Id == post) ?? throw new NotFoundException();
        return found.Version == seenVersion ? (found, posts) : throw new StaleException(post.ToString(), seenVersion);
    }

    /// <summary>What there is to know of the holder before the post ends for them; null when it is vacant.</summary>
    public static async Task<Leaver?> LeavingOf(this PortalDb db, Post post, CancellationToken cancellationToken)
    {
        if (post.HolderId is not { } holder)
        {
            return null;
        }

        var name = await db.Users.Where(user => user.Id == holder).Select(user => user.Name).SingleAsync(cancellationToken);
        var another = await db.Posts.AnyAsync(
            other =>
                other.Partnership == post.Partnership && other.AgencyId == post.AgencyId && other.HolderId == holder && other.Id != post.Id,
            cancellationToken
        );
        var cases = await db.OpenCasesOf(post.Partnership, [post.AgencyId], [holder], cancellationToken);
        return new Leaver(name, another, cases.GetValueOrDefault((post.AgencyId, holder)));
    }

    /// <summary>Posts with who held them, earliest first.</summary>
    public static IQueryable<Post> WithHoldings(this IQueryable<Post> posts) =>
        posts.Include(post =>
            post.Holdings.OrderBy(holding => holding.Until == null).ThenBy(holding => holding.Until).ThenBy(holding => holding.Id)
        );

    /// <summary>Takes back deputies who just left the agency, and says so.</summary>
    public static void TakeBackDeputies(this PortalDb db, Actor actor, IReadOnlyList<Post> agency, Leaver? leaving, DateTimeOffset now) =>
        db.AgencyChanges.AddRange(
            Deputies
                .TakeBackGone(agency)
                .Select(post => AgencyChangeEntry.Of(actor, post, PostEvents.StandsInNoMore(post, leaving?.Name), now))
        );

    /// <summary>Somebody who is in the portal already, by e-mail address.</summary>
    /// <param name="db">The database.</param>
    /// <param name="address">As it was typed.</param>
    /// <param name="field">Where the fault goes when there is nobody.</param>
    /// <param name="among">Posts one of which they hold: whoever keeps one agency does not learn here who else has an account. Null for
    /// everybody.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<PortalUser> PersonWith(
        this PortalDb db,
        string address,
        string field,
        IReadOnlyList<Post>? among,
        CancellationToken cancellationToken
    )
    {
        var wanted = address.Trim().ToUpperInvariant();
        var person = await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.NormalizedEmail == wanted, cancellationToken);
        return among is null
                ? person
                    ?? throw Invalid.Field(
                        field,
                        "Nobody in the portal has this e-mail address. People must be invited before they can be entered here"
                    )
            : among.Any(post => post.HolderId == person?.Id && person is not null) ? person!
            : throw Invalid.Field(field, "Nobody who holds a post of the agency has this e-mail address");
    }
}
