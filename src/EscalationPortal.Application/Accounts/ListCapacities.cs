using EscalationPortal.Application.Data;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>
/// As what a person can act today: in each of their posts, for holders who are away, and for each board, in every partnership.
/// </summary>
/// <param name="PersonId">The person themselves, never the one for whom they stand in.</param>
public sealed record ListCapacities(Guid PersonId) : IRequest<IReadOnlyList<Capacity>>;

/// <summary>One of them.</summary>
/// <param name="Partnership">Key of the partnership.</param>
/// <param name="PartnershipName">Its name.</param>
/// <param name="PostId">The post; null for roles of the board without one.</param>
/// <param name="JobTitle">The post's title.</param>
/// <param name="AgencyName">Its agency, or the partnership for the board.</param>
public sealed record Capacity(string Partnership, string PartnershipName, Guid? PostId, string JobTitle, string AgencyName)
{
    /// <summary>The holder who is away; null for one's own.</summary>
    public string? For { get; init; }

    /// <summary>The last day on which that holder is away.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Cases in which something is asked there; of one's own posts only those of the post's agency count.</summary>
    public int Waiting { get; init; }
}

internal sealed class ListCapacitiesHandler(PortalDb db, TimeProvider clock) : IRequestHandler<ListCapacities, IReadOnlyList<Capacity>>
{
    public async Task<IReadOnlyList<Capacity>> Handle(ListCapacities query, CancellationToken cancellationToken)
    {
        var person = query.PersonId;
        var stoodIn = (await db.PostsStoodInBy(person, LondonTime.DateOf(clock.GetUtcNow()), cancellationToken)).ToDictionary(
            post => post.Id,
            post => post.AwayUntil
        );
        var ids = stoodIn.Keys.ToList();
        var posts = await (
            from post in db.Posts.AsNoTracking()
            where post.HolderId == person || ids.Contains(post.Id)
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            join partnership in db.Partnerships on post.Partnership equals partnership.Key
            orderby post.HolderId != person, partnership.Name, post.Id
            select new Capacity(post.Partnership, partnership.Name, post.Id, post.JobTitle, agency.Name)
            {
                For = post.HolderId == person ? null : db.Users.Where(user => user.Id == post.HolderId).Select(user => user.Name).First(),
                Waiting = db.Participants.Count(place =>
                    place.Partnership == post.Partnership
                    && place.PersonId == post.HolderId
                    && place.AgencyId == post.AgencyId
                    && place.Sees
                    && place.PendingAction != null
                    && (
                        post.HolderId == person
                        || !db.Participants.Any(own =>
                            own.Partnership == place.Partnership
                            && own.DisputeId == place.DisputeId
                            && own.PersonId == person
                            && (own.Bypassed || (own.Side != null && own.Side != place.Side))
                        )
                    )
                ),
            }
        ).ToListAsync(cancellationToken);
        var boards = await (
            from partnership in db.Partnerships.AsNoTracking()
            where
                db.BoardMemberships.Any(m => m.PersonId == person && m.Partnership == partnership.Key)
                && !db.Posts.Any(post => post.HolderId == person && post.Partnership == partnership.Key)
            orderby partnership.Name
            select new Capacity(partnership.Key, partnership.Name, null, "Board", partnership.Name)
        ).ToListAsync(cancellationToken);
        return [.. posts.Select(post => post with { Until = stoodIn.GetValueOrDefault(post.PostId!.Value) }), .. boards];
    }
}
