using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Who stands in for whom today, their deputies' deputies included.</summary>
internal static class DeputyQueries
{
    /// <summary>
    /// Somebody as the deputy of the holder of a post; null when they do not stand there today. Roles of the board are personal and go with
    /// nobody's post.
    /// </summary>
    public static async Task<Actor?> DeputyOf(this PortalDb db, Actor self, Guid post, DateOnly today, CancellationToken cancellationToken)
    {
        var away = await AwayWith(db, post, self.Partnership, today).ToListAsync(cancellationToken);
        if (away.Find(other => other.Id == post) is not { HolderId: { } holder } chosen || chosen.StandsNow(today, away) != self.PersonId)
        {
            return null;
        }

        var said = await db
            .Agencies.Where(agency => agency.Partnership == self.Partnership && agency.Id == chosen.AgencyId)
            .Select(agency => new
            {
                Agency = agency.Name,
                Holder = db.Users.Where(user => user.Id == holder).Select(user => user.Name).First(),
                Own = db
                    .Posts.Where(own => own.Partnership == agency.Partnership && own.AgencyId == agency.Id && own.HolderId == self.PersonId)
                    .OrderBy(own => own.Id)
                    .Select(own => own.JobTitle)
                    .FirstOrDefault(),
            })
            .SingleAsync(cancellationToken);
        return new Actor(holder, said.Holder, self.Partnership, chosen.AgencyId, said.Agency, chosen.JobTitle, chosen.Tier, [])
        {
            PostId = chosen.Id,
            KeepsAgency = chosen.KeepsAgency,
            By = new StandIn(self.PersonId, self.Name, said.Own ?? self.Post, chosen.AwayUntil!.Value),
        };
    }

    /// <summary>The posts, of any partnership, for whose holders this person stands in today.</summary>
    public static async Task<IReadOnlyList<Post>> PostsStoodInBy(
        this PortalDb db,
        Guid person,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var agencies = db.Posts.Where(post => post.DeputyId == person && post.AwayUntil >= today).Select(post => post.AgencyId);
        var away = await db
            .Posts.AsNoTracking()
            .Where(post => agencies.Contains(post.AgencyId) && post.AwayUntil >= today)
            .ToListAsync(cancellationToken);
        return
        [
            .. away.Where(post =>
                post.HolderId != person && post.StandsNow(today, [.. away.Where(other => other.AgencyId == post.AgencyId)]) == person
            ),
        ];
    }

    /// <summary>
    /// Posts of agencies in which one of these people is away with a deputy, whose holders are away too, by holder: enough to follow
    /// deputies of deputies.
    /// </summary>
    public static async Task<ILookup<Guid, Post>> AwayPostsOf(
        this PortalDb db,
        string partnership,
        IReadOnlyCollection<Guid> people,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var agencies = db
            .Posts.Where(post =>
                post.Partnership == partnership && people.Contains(post.HolderId!.Value) && post.AwayUntil >= today && post.DeputyId != null
            )
            .Select(post => post.AgencyId);
        var away = await db
            .Posts.AsNoTracking()
            .Where(post => post.Partnership == partnership && agencies.Contains(post.AgencyId) && post.AwayUntil >= today)
            .ToListAsync(cancellationToken);
        return away.Where(post => post.HolderId is not null).ToLookup(post => post.HolderId!.Value);
    }

    private static IQueryable<Post> AwayWith(PortalDb db, Guid post, string partnership, DateOnly today)
    {
        var agency = db.Posts.Where(chosen => chosen.Partnership == partnership && chosen.Id == post).Select(chosen => chosen.AgencyId);
        return db
            .Posts.AsNoTracking()
            .Where(other => other.Partnership == partnership && agency.Contains(other.AgencyId) && other.AwayUntil >= today);
    }
}
