using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Bench.Filling;

/// <summary>Puts the agencies, posts and people of a cast into the database, once.</summary>
internal static class BenchPeopleLoader
{
    public static async Task LoadAsync(PortalDb db, BenchPeople cast, CancellationToken cancellationToken)
    {
        var key = cast.Partnership.Key;
        if (await db.Users.AnyAsync(user => user.Id == cast.Staff[0].Id, cancellationToken))
        {
            return;
        }

        foreach (var (id, name, sector) in cast.Agencies)
        {
            var agency = new Agency(key, id, name, sector);
            db.Agencies.Add(agency);
            db.Posts.AddRange(
                cast.Staff.Select(person => person.Party!)
                    .Where(party => party.AgencyId == id)
                    .Select(party => new Post(
                        agency,
                        BenchPeople.IdOf("post", party.PersonId.ToString()),
                        party.Tier,
                        party.Post,
                        party.PersonId,
                        party.Contact,
                        party.LeadsSafeguarding
                    ))
            );
        }

        db.Users.AddRange(cast.Everybody.Select(Account));
        db.BoardMemberships.AddRange(
            cast.Board.Select(person => new BoardMembership
            {
                Partnership = key,
                PersonId = person.Id,
                Role = person.Actor.BoardRoles[0],
            })
        );
        await db.SaveChangesAsync(cancellationToken);
    }

    private static PortalUser Account(Colleague person)
    {
        var email = $"{person.Id:N}@bench.invalid";
        return new PortalUser
        {
            Id = person.Id,
            Name = person.Actor.Name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }
}
