using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>
/// The agencies of the actor's partnership and, where something is searched for, the people whose name or job title has it.
/// </summary>
/// <param name="Actor">Who asks: anybody signed in.</param>
/// <param name="Text">Part of an agency's name, of a person's or of a job title; null for every agency.</param>
/// <param name="After">Name of the last agency of the page before.</param>
public sealed record SearchDirectory(Actor Actor, string? Text, string? After) : IRequest<DirectoryPage>
{
    /// <summary>Agencies on one page.</summary>
    public const int PageSize = 50;

    /// <summary>People shown at most: who finds more types more.</summary>
    public const int MostPeople = 25;
}

/// <summary>One page.</summary>
/// <param name="Agencies">By name.</param>
/// <param name="Next">Name of the last one, where the next page begins after it; null at the end.</param>
/// <param name="People">By name.</param>
/// <param name="MorePeople">Whether more people fit than are shown.</param>
/// <param name="Names">Names of every agency, to be offered while somebody types.</param>
/// <param name="Protocol">The protocol in force, for its words.</param>
public sealed record DirectoryPage(
    IReadOnlyList<DirectoryAgency> Agencies,
    string? Next,
    IReadOnlyList<DirectoryPerson> People,
    bool MorePeople,
    IReadOnlyList<string> Names,
    Protocol Protocol
);

/// <summary>An agency with how many of its posts somebody holds, and how many are vacant.</summary>
public sealed record DirectoryAgency(Guid Id, string Name, string Sector, int Held, int Vacant);

/// <summary>Somebody in a post.</summary>
public sealed record DirectoryPerson(string Name, string JobTitle, Tier Tier, Guid AgencyId, string AgencyName, string? Contact);

internal sealed class SearchDirectoryHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<SearchDirectory, DirectoryPage>
{
    // a browser offers them while somebody types; more would be weight without use
    private const int MostNames = 1_000;

    public async Task<DirectoryPage> Handle(SearchDirectory query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var agencies = await Agencies(query).ToListAsync(cancellationToken);
        var people = query.Text is { } text
            ? await People(query.Actor.Partnership, LikePattern.Containing(text)).ToListAsync(cancellationToken)
            : [];
        var names = await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == query.Actor.Partnership)
            .OrderBy(agency => agency.Name)
            .Select(agency => agency.Name)
            .Take(MostNames)
            .ToListAsync(cancellationToken);
        return new DirectoryPage(
            [.. agencies.Take(SearchDirectory.PageSize)],
            agencies.Count > SearchDirectory.PageSize ? agencies[SearchDirectory.PageSize - 1].Name : null,
            [.. people.Take(SearchDirectory.MostPeople)],
            people.Count > SearchDirectory.MostPeople,
            names,
            protocol
        );
    }

    private IQueryable<DirectoryAgency> Agencies(SearchDirectory query)
    {
        var agencies = db.Agencies.AsNoTracking().Where(agency => agency.Partnership == query.Actor.Partnership);
        agencies =
            query.Text is { } text && LikePattern.Containing(text) is var like
                ? agencies.Where(agency => EF.Functions.ILike(agency.Name, like, LikePattern.Escape))
                : agencies;
        agencies = query.After is { } after
            ? agencies.Where(agency => EF.Functions.GreaterThan(ValueTuple.Create(agency.Name), ValueTuple.Create(after)))
            : agencies;
        return agencies
            .OrderBy(agency => agency.Name)
            .Take(SearchDirectory.PageSize + 1)
            .Select(agency => new DirectoryAgency(
                agency.Id,
                agency.Name,
                agency.Sector,
                db.Posts.Count(post => post.Partnership == agency.Partnership && post.AgencyId == agency.Id && post.HolderId != null),
                db.Posts.Count(post => post.Partnership == agency.Partnership && post.AgencyId == agency.Id && post.HolderId == null)
            ));
    }

    private IQueryable<DirectoryPerson> People(string partnership, string like) =>
        (
            from post in db.Posts.AsNoTracking()
            where post.Partnership == partnership
            join person in db.Users on post.HolderId equals person.Id
            where EF.Functions.ILike(person.Name, like, LikePattern.Escape) || EF.Functions.ILike(post.JobTitle, like, LikePattern.Escape)
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            orderby person.Name, post.Id
            select new DirectoryPerson(person.Name, post.JobTitle, post.Tier, agency.Id, agency.Name, post.Contact)
        ).Take(SearchDirectory.MostPeople + 1);
}
