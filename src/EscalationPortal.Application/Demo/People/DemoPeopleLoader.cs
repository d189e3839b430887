using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Demo.People;

/// <summary>
/// Puts the invented agencies and people into the database. They have no password: they can be signed in only by the demonstration's own
/// page.
/// </summary>
internal static class DemoPeopleLoader
{
    /// <summary>Adds the agencies all at once, and whoever of the board is not there yet.</summary>
    public static async Task Load(PortalDb db, CancellationToken cancellationToken)
    {
        foreach (var demo in DemoPartnership.All)
        {
            await Load(db, demo, cancellationToken);
        }

        if (!await db.Users.AnyAsync(user => user.Id == DemoPlatform.Person.Id, cancellationToken))
        {
            var person = Person(DemoPlatform.Person.Key, DemoPlatform.Person.Name);
            person.PlatformAdministrator = true;
            db.Users.Add(person);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static async Task Load(PortalDb db, DemoPartnership demo, CancellationToken cancellationToken)
    {
        Guid[] asked = [demo.Agencies[0].People[0].Id, .. demo.Board.Select(officer => officer.Id)];
        var known = await db.Users.Where(user => asked.Contains(user.Id)).Select(user => user.Id).ToListAsync(cancellationToken);
        foreach (var agency in known.Contains(asked[0]) ? [] : demo.Agencies)
        {
            Add(db, demo.Partnership, agency);
        }

        foreach (var officer in demo.Board.Where(officer => !known.Contains(officer.Id)))
        {
            db.Users.Add(Person(officer.Key, officer.Name));
            db.BoardMemberships.AddRange(
                officer.Roles.Select(role => new BoardMembership
                {
                    Partnership = demo.Partnership,
                    PersonId = officer.Id,
                    Role = role,
                })
            );
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
            db.Posts.Add(
                new Post(
                    agency,
                    DemoPartnership.IdOf($"post/{holder.Key}"),
                    holder.Tier,
                    holder.Post,
                    holder.Id,
                    holder.Contact,
                    holder.LeadsSafeguarding,
                    holder.KeepsAgency
                )
            );
            db.BoardMemberships.AddRange(
                holder.Roles.Select(role => new BoardMembership
                {
                    Partnership = partnership,
                    PersonId = holder.Id,
                    Role = role,
                })
            );
        }
    }

    private static PortalUser Person(string key, string name)
    {
        var email = DemoPartnership.EmailOf(key);
        return new PortalUser
        {
            Id = DemoPartnership.IdOf(key),
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
