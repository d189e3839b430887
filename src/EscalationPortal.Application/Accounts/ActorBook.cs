using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Platform;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Who a signed-in person is today. Asked anew for every request, so that a removed person is refused at once.</summary>
public sealed class ActorBook(PortalDb db, ProtocolLibrary protocols)
{
    // asked for every request, so worked out once
    private static readonly Func<PortalDb, Guid, string, CancellationToken, Task<FoundPerson?>> Found = EF.CompileAsyncQuery(
        (PortalDb db, Guid personId, string partnership, CancellationToken _) => db.Users.AsNoTracking().AsSingleQuery()
            .Where(user => user.Id == personId)
            .Select(user => new FoundPerson
            {
                Name = user.Name,
                Platform = user.PlatformAdministrator,
                Post = db.Posts.Where(post => post.HolderId == personId && post.Partnership == partnership)
                    .OrderBy(post => post.Id)
                    .Select(post => new FoundPost(post.AgencyId, post.JobTitle, post.Tier, post.KeepsAgency, db.Agencies.First(a => a.Partnership == partnership && a.Id == post.AgencyId).Name))
                    .FirstOrDefault(),
                Roles = db.BoardMemberships.Where(m => m.PersonId == personId && m.Partnership == partnership).Select(m => m.Role).ToList(),
                Partnership = db.Partnerships.Where(p => p.Key == partnership).Select(p => new FoundPartnership(p.Name, p.CurrentVersion, p.ContactsVersion, p.GuidanceVersion)).FirstOrDefault(),
            })
            .SingleOrDefault());

    /// <summary>The person as an actor of this partnership; null when they have no post and no role in it.</summary>
    public async Task<Actor?> Find(Guid personId, string partnership, CancellationToken cancellationToken) =>
        (await Recognise(personId, partnership, cancellationToken))?.Actor;

    /// <summary>The same with what every page says about the person, in one statement: protocols are kept once they were read.</summary>
    public async Task<Recognised?> Recognise(Guid personId, string partnership, CancellationToken cancellationToken)
    {
        var found = await Found(db, personId, partnership, cancellationToken);
        var name = found?.Partnership?.Name ?? partnership;
        if (found?.Partnership is { } read)
        {
            protocols.Note(partnership, new OwnVersions(read.ContactsVersion, read.GuidanceVersion));
        }

        Actor? actor = found switch
        {
            null => null,
            { Post: { } post } => new Actor(personId, found.Name, partnership, post.AgencyId, post.Agency, post.JobTitle, post.Tier, found.Roles) { KeepsAgency = post.KeepsAgency },
            { Roles.Count: > 0 } => new Actor(personId, found.Name, partnership, null, name, "Board", Tier.Board, found.Roles),
            _ => null,
        };
        return actor is null ? null : new Recognised(actor, name, await Administers(actor, found?.Partnership?.CurrentVersion, cancellationToken)) { Platform = found?.Platform is true ? new PlatformActor(personId, actor.Name) : null };
    }

    /// <summary>Somebody without a post and a role who runs the platform; null for everybody else.</summary>
    public Task<PlatformActor?> FindPlatform(Guid personId, CancellationToken cancellationToken) => db.Users.AsNoTracking()
        .Where(user => user.Id == personId && user.PlatformAdministrator)
        .Select(user => new PlatformActor(user.Id, user.Name))
        .SingleOrDefaultAsync(cancellationToken);

    private async Task<bool> Administers(Actor actor, Guid? version, CancellationToken cancellationToken) =>
        actor.BoardRoles.Count > 0 && version is { } inForce
        && (await protocols.Version(inForce, cancellationToken)).Roles.Any(role => role.Administers && actor.Holds(role.Key));

    private sealed record FoundPerson
    {
        public required string Name { get; init; }

        public required bool Platform { get; init; }

        public required FoundPost? Post { get; init; }

        public required List<string> Roles { get; init; }

        public required FoundPartnership? Partnership { get; init; }
    }

    private sealed record FoundPost(Guid AgencyId, string JobTitle, Tier Tier, bool KeepsAgency, string Agency);

    private sealed record FoundPartnership(string Name, Guid CurrentVersion, int ContactsVersion, int GuidanceVersion);
}

/// <summary>A person recognised at the door.</summary>
/// <param name="Actor">As what they act.</param>
/// <param name="PartnershipName">Display name of the partnership in which they act.</param>
/// <param name="Administers">Whether they administer its calendar and protocol.</param>
public sealed record Recognised(Actor Actor, string PartnershipName, bool Administers)
{
    /// <summary>The same person where they also run the platform; null where they do not.</summary>
    public PlatformActor? Platform { get; init; }
}
