using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Who a signed-in person is today. Asked anew for every request, so that a removed person is refused at once.</summary>
public sealed class ActorResolver(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
{
    // asked for every request, so worked out once
    private static readonly Func<PortalDb, Guid, string, Guid, DateOnly, CancellationToken, Task<FoundPerson?>> Found =
        EF.CompileAsyncQuery(
            (PortalDb db, Guid personId, string partnership, Guid chosen, DateOnly today, CancellationToken _) =>
                db
                    .Users.AsNoTracking()
                    .AsSingleQuery()
                    .Where(user => user.Id == personId && user.BarredAt == null)
                    .Select(user => new FoundPerson
                    {
                        Name = user.Name,
                        Platform = user.PlatformAdministrator,
                        Post = db
                            .Posts.Where(post => post.HolderId == personId && post.Partnership == partnership)
                            .OrderByDescending(post => post.Id == chosen)
                            .ThenBy(post => post.Id)
                            .Select(post => new FoundPost(
                                post.Id,
                                post.AgencyId,
                                post.JobTitle,
                                post.Tier,
                                post.KeepsAgency,
                                db.Agencies.First(a => a.Partnership == partnership && a.Id == post.AgencyId).Name
                            ))
                            .FirstOrDefault(),
                        Posts = db.Posts.Count(post => post.HolderId == personId),
                        StandsIn = db.Posts.Any(post => post.DeputyId == personId && post.AwayUntil >= today),
                        OtherBoards = db.BoardMemberships.Any(m => m.PersonId == personId && m.Partnership != partnership),
                        Roles = db
                            .BoardMemberships.Where(m => m.PersonId == personId && m.Partnership == partnership)
                            .Select(m => m.Role)
                            .ToList(),
                        Partnership = db
                            .Partnerships.Where(p => p.Key == partnership)
                            .Select(p => new FoundPartnership(p.Name, p.CurrentVersion, p.ContactsVersion, p.GuidanceVersion))
                            .FirstOrDefault(),
                    })
                    .SingleOrDefault()
        );

    /// <summary>
    /// The person as an actor of this partnership, in the oldest of their posts; null when they have no post and no role in it.
    /// </summary>
    public async Task<Actor?> Find(Guid personId, string partnership, CancellationToken cancellationToken) =>
        (await Recognise(personId, partnership, post: null, cancellationToken))?.Actor;

    /// <summary>
    /// The same with what every page says about the person, in one statement, and two more for a deputy: protocols are kept once they were
    /// read.
    /// </summary>
    /// <param name="personId">The person.</param>
    /// <param name="partnership">The partnership in which they work now.</param>
    /// <param name="post">The post in which they chose to act, their own or one for whose holder they stand in; the oldest of their own
    /// where they chose none, or no longer stand there.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Recognised?> Recognise(Guid personId, string partnership, Guid? post, CancellationToken cancellationToken)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var found = await Found(db, personId, partnership, post ?? Guid.Empty, today, cancellationToken);
        var name = found?.Partnership?.Name ?? partnership;
        if (found?.Partnership is { } read)
        {
            protocols.Note(partnership, new OwnVersions(read.ContactsVersion, read.GuidanceVersion));
        }

        Actor? actor = found switch
        {
            null => null,
            { Post: { } own } => new Actor(personId, found.Name, partnership, own.AgencyId, own.Agency, own.JobTitle, own.Tier, found.Roles)
            {
                PostId = own.Id,
                KeepsAgency = own.KeepsAgency,
            },
            { Roles.Count: > 0 } => new Actor(personId, found.Name, partnership, null, name, "Board", Tier.Board, found.Roles),
            _ => null,
        };
        if (actor is null)
        {
            return null;
        }

        var administers = await Administers(actor, found!.Partnership?.CurrentVersion, cancellationToken);
        var themes =
            found.Partnership is { CurrentVersion: var version }
            && (await protocols.Version(version, cancellationToken)).ThemesToAgencies is not null;
        var (hasOthers, standsIn) = (
            found.Posts > 1 || found.StandsIn || found.OtherBoards,
            found.StandsIn && post is not null && post != found.Post?.Id
        );
        return standsIn && await db.DeputyOf(actor, post!.Value, today, cancellationToken) is { } deputy
            ? new Recognised(deputy, name, Administers: false) { HasOtherPosts = true, HasThemes = themes }
            : new Recognised(actor, name, administers)
            {
                HasOtherPosts = hasOthers,
                HasThemes = themes,
                StandsIn = found.StandsIn,
                Platform = found.Platform ? new PlatformActor(personId, actor.Name) : null,
            };
    }

    /// <summary>Somebody without a post and a role who runs the platform; null for everybody else.</summary>
    public Task<PlatformActor?> FindPlatform(Guid personId, CancellationToken cancellationToken) =>
        db
            .Users.AsNoTracking()
            .Where(user => user.Id == personId && user.PlatformAdministrator && user.BarredAt == null)
            .Select(user => new PlatformActor(user.Id, user.Name))
            .SingleOrDefaultAsync(cancellationToken);

    private async Task<bool> Administers(Actor actor, Guid? version, CancellationToken cancellationToken) =>
        actor.BoardRoles.Count > 0
        && version is { } inForce
        && (await protocols.Version(inForce, cancellationToken)).Roles.Any(role => role.Administers && actor.Holds(role.Key));

    private sealed record FoundPerson
    {
        public required string Name { get; init; }

        public required bool Platform { get; init; }

        public required FoundPost? Post { get; init; }

        public required int Posts { get; init; }

        public required bool StandsIn { get; init; }

        public required bool OtherBoards { get; init; }

        public required List<string> Roles { get; init; }

        public required FoundPartnership? Partnership { get; init; }
    }

    private sealed record FoundPost(Guid Id, Guid AgencyId, string JobTitle, Tier Tier, bool KeepsAgency, string Agency);

    private sealed record FoundPartnership(string Name, Guid CurrentVersion, int ContactsVersion, int GuidanceVersion);
}

/// <summary>A person recognised at the door.</summary>
/// <param name="Actor">As what they act.</param>
/// <param name="PartnershipName">Display name of the partnership in which they act.</param>
/// <param name="Administers">Whether they administer its calendar and protocol.</param>
public sealed record Recognised(Actor Actor, string PartnershipName, bool Administers)
{
    /// <summary>Whether they could act in another post as well, here or in another partnership.</summary>
    public bool HasOtherPosts { get; init; }

    /// <summary>Whether the board of the partnership sends themes to all agencies .</summary>
    public bool HasThemes { get; init; }

    /// <summary>Whether somebody is away for whom they may stand in, while they act in a post of their own.</summary>
    public bool StandsIn { get; init; }

    /// <summary>The same person where they also run the platform; null where they do not.</summary>
    public PlatformActor? Platform { get; init; }
}
