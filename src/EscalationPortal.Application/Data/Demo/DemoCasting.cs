using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>
/// Puts the invented agencies and people into the database. They have no password: they can be signed in only by the demonstration's own
/// page.
/// </summary>
internal static class DemoCasting
{
    /// <summary>Adds the agencies all at once, and whoever of the board is not there yet.</summary>
    public static async Task Load(PortalDb db, CancellationToken cancellationToken)
    {
        foreach (var cast in DemoCast.All)
        {
            await Load(db, cast, cancellationToken);
        }

        if (!await db.Users.AnyAsync(user => user.Id == DemoPlatform.Person.Id, cancellationToken))
        {
            var person = Person(DemoPlatform.Person.Key, DemoPlatform.Person.Name);
            person.PlatformAdministrator = true;
            db.Users.Add(person);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static async Task Load(PortalDb db, DemoCast cast, CancellationToken cancellationToken)
    {
        Guid[] asked = [cast.Agencies[0].People[0].Id, .. cast.Board.Select(officer => officer.Id)];
        var known = await db.Users.Where(user => asked.Contains(user.Id)).Select(user => user.Id).ToListAsync(cancellationToken);
        foreach (var agency in known.Contains(asked[0]) ? [] : cast.Agencies)
        {
            Add(db, cast.Partnership, agency);
        }

        foreach (var officer in cast.Board.Where(officer => !known.Contains(officer.Id)))
        {
            db.Users.Add(Person(officer.Key, officer.Name));
            db.BoardMemberships.AddRange(officer.Roles.Select(role => new BoardMembership { Partnership = cast.Partnership, PersonId = officer.Id, Role = role }));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static void Add(PortalDb db, string partnership, DemoAgency told)
    {
        var agency = new Agency(partnership, told.Id, told.Name, told.Sector);
        if (!told.Starting)
        {
            db.Agencies.Add(agency);
        }

        foreach (var holder in told.People)
        {
            db.Users.Add(Person(holder.Key, holder.Name));
            db.Posts.Add(new Post(agency, DemoCast.IdOf($"post/{holder.Key}"), holder.Tier, holder.Post, holder.Id, holder.Contact, holder.LeadsSafeguarding, holder.KeepsAgency));
            db.BoardMemberships.AddRange(holder.Roles.Select(role => new BoardMembership { Partnership = partnership, PersonId = holder.Id, Role = role }));
        }
    }

    private static PortalUser Person(string key, string name)
    {
        var email = DemoCast.EmailOf(key);
        return new PortalUser
        {
            Id = DemoCast.IdOf(key),
            Name = name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }
}
