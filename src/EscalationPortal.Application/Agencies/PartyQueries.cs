using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>People in their posts, as parties that a dispute can name.</summary>
public sealed class PartyQueries(PortalDb db, TimeProvider clock)
{
    /// <summary>All holders of posts of one agency, by name.</summary>
    public Task<IReadOnlyList<Party>> OfAgency(string partnership, Guid agencyId, CancellationToken cancellationToken) =>
        OfAgencies(partnership, [agencyId], cancellationToken);

    /// <summary>The same of several agencies, by name; of one person the oldest post first.</summary>
    public async Task<IReadOnlyList<Party>> OfAgencies(
        string partnership,
        IReadOnlyCollection<Guid> agencies,
        CancellationToken cancellationToken
    ) =>
        await Parties(partnership)
            .Where(p => agencies.Contains(p.AgencyId))
            .OrderBy(p => p.Name)
            .ThenBy(p => p.PostId)
            .Select(p => p.Party)
            .ToListAsync(cancellationToken);

    /// <summary>Holders of a role of the board who have a post in an agency, by name; of one person the oldest post alone.</summary>
    public async Task<IReadOnlyList<Party>> InRole(string partnership, string role, CancellationToken cancellationToken) =>
        OnePostEach(
            await Parties(partnership)
                .Where(p => db.BoardMemberships.Any(m => m.Partnership == partnership && m.Role == role && m.PersonId == p.PersonId))
                .OrderBy(p => p.Name)
                .ThenBy(p => p.PostId)
                .Select(p => p.Party)
                .ToListAsync(cancellationToken)
        );

    /// <summary>These people, by name; of one person the oldest post alone. Who has no post is left out.</summary>
    public async Task<IReadOnlyList<Party>> OfPeople(
        string partnership,
        IReadOnlyCollection<Guid> people,
        CancellationToken cancellationToken
    ) =>
        OnePostEach(
            await Parties(partnership)
                .Where(p => people.Contains(p.PersonId))
                .OrderBy(p => p.Name)
                .ThenBy(p => p.PostId)
                .Select(p => p.Party)
                .ToListAsync(cancellationToken)
        );

    private static IReadOnlyList<Party> OnePostEach(IEnumerable<Party> parties) => [.. parties.DistinctBy(party => party.PersonId)];

    /// <summary>Safeguarding leads of the given agencies.</summary>
    public async Task<IReadOnlyList<Party>> SafeguardingLeads(
        string partnership,
        IReadOnlyCollection<Guid> agencies,
        CancellationToken cancellationToken
    ) =>
        await Parties(partnership)
            .Where(p => agencies.Contains(p.AgencyId) && p.Leads)
            .OrderBy(p => p.Name)
            .Select(p => p.Party)
            .ToListAsync(cancellationToken);

    private IQueryable<Row> Parties(string partnership)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        return from post in db.Posts.AsNoTracking()
            where post.Partnership == partnership && post.HolderId != null
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            join person in db.Users on post.HolderId equals person.Id
            select new Row
            {
                PostId = post.Id,
                AgencyId = agency.Id,
                PersonId = person.Id,
                Name = person.Name,
                Leads = post.LeadsSafeguarding,
                Party = new Party(
                    person.Id,
                    person.Name,
                    post.JobTitle,
                    agency.Id,
                    agency.Name,
                    post.Tier,
                    post.Contact,
                    post.LeadsSafeguarding
                )
                {
                    Sector = agency.Sector,
                    Marks = agency.Marks,
                    Away =
                        post.AwayUntil >= today
                            ? new Absence(
                                post.AwayUntil.Value,
                                db.Users.Where(user => user.Id == post.DeputyId).Select(user => user.Name).FirstOrDefault()
                            )
                            : null,
                },
            };
    }

    private sealed class Row
    {
        public Guid PostId { get; init; }

        public Guid AgencyId { get; init; }

        public Guid PersonId { get; init; }

        public required string Name { get; init; }

        public bool Leads { get; init; }

        public required Party Party { get; init; }
    }
}
