using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>
/// The people of the actor's partnership by name, one page of them, and who holds each role of the board; for somebody who
/// keeps one agency, its people alone.
/// </summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Text">Part of a name or of an e-mail address; null for everybody.</param>
/// <param name="After">The last person of the page before.</param>
public sealed record ListPeople(Actor Actor, string? Text, PersonPlace? After) : IRequest<PeoplePage>, IGuardedQuery
{
    /// <summary>People on one page.</summary>
    public const int PageSize = 50;
}

/// <summary>A place in the list.</summary>
public sealed record PersonPlace(string Name, Guid Id);

/// <summary>One page.</summary>
/// <param name="People">By name.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
/// <param name="Roles">Every role of the protocol in force with its holders.</param>
public sealed record PeoplePage(IReadOnlyList<PersonLine> People, PersonPlace? Next, IReadOnlyList<RoleHolders> Roles)
{
    /// <summary>The one agency whose people these are; null for the whole partnership.</summary>
    public required Guid? Agency { get; init; }
}

/// <summary>Somebody in the list.</summary>
/// <param name="Work">Posts and roles in words.</param>
/// <param name="Access">Whether they can sign in.</param>
public sealed record PersonLine(Guid Id, string Name, string Email, IReadOnlyList<string> Work, AccountAccess Access);

/// <summary>A role of the board and who holds it; nobody is said loudly.</summary>
public sealed record RoleHolders(string Body, string Role, IReadOnlyList<PersonPlace> Holders);

/// <summary>Whether somebody can sign in with a password.</summary>
/// <param name="HasPassword">They can.</param>
/// <param name="InvitedUntil">An open invitation works until then.</param>
public sealed record AccountAccess(bool HasPassword, DateTimeOffset? InvitedUntil)
{
    /// <summary>Since when they are barred; null for everybody else.</summary>
    public DateTimeOffset? BarredAt { get; init; }
}

internal sealed class ListPeopleHandler(PortalDb db, PeopleQueries peopleQueries) : IRequestHandler<ListPeople, PeoplePage>
{
    public async Task<PeoplePage> Handle(ListPeople query, CancellationToken cancellationToken)
    {
        var (protocol, own, people) = await peopleQueries.OpenTo(query.Actor, cancellationToken);
        var partnership = query.Actor.Partnership;
        var rows = await Rows(query, people).ToListAsync(cancellationToken);
        List<Row> shown = [.. rows.Take(ListPeople.PageSize)];
        var ids = shown.ConvertAll(row => row.Id);
        var posts = await (
            from post in db.Posts.AsNoTracking()
            where
                post.Partnership == partnership
                && post.HolderId != null
                && ids.Contains(post.HolderId.Value)
                && (own == null || post.AgencyId == own)
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            orderby post.Id
            select new { PersonId = post.HolderId!.Value, Words = post.JobTitle + ", " + agency.Name }
        ).ToListAsync(cancellationToken);
        var roles = await (
            from membership in db.BoardMemberships.AsNoTracking()
            where membership.Partnership == partnership && own == null
            join person in db.Users on membership.PersonId equals person.Id
            orderby person.Name, person.Id
            select new { membership.Role, Holder = new PersonPlace(person.Name, person.Id) }
        ).ToListAsync(cancellationToken);
        return new PeoplePage(
            shown.ConvertAll(row =>
                row.As([
                    .. posts.Where(post => post.PersonId == row.Id).Select(post => post.Words),
                    .. roles.Where(role => role.Holder.Id == row.Id).Select(role => protocol.RoleLabel(role.Role)),
                ])
            ),
            rows.Count > ListPeople.PageSize ? new PersonPlace(shown[^1].Name, shown[^1].Id) : null,
            own is not null
                ? []
                :
                [
                    .. protocol.Bodies.SelectMany(
                        body => body.Roles,
                        (body, role) =>
                            new RoleHolders(
                                body.Name,
                                role.Label,
                                [.. roles.Where(held => held.Role == role.Key).Select(held => held.Holder)]
                            )
                    ),
                ]
        )
        {
            Agency = own,
        };
    }

    private IQueryable<Row> Rows(ListPeople query, IQueryable<PortalUser> people)
    {
        var partnership = query.Actor.Partnership;
        people =
            query.Text is { } text && LikePattern.Containing(text) is var like
                ? people.Where(user =>
                    EF.Functions.ILike(user.Name, like, LikePattern.Escape) || EF.Functions.ILike(user.Email!, like, LikePattern.Escape)
                )
                : people;
        people = query.After is { } after
            ? people.Where(user => EF.Functions.GreaterThan(ValueTuple.Create(user.Name, user.Id), ValueTuple.Create(after.Name, after.Id)))
            : people;
        return people
            .OrderBy(user => user.Name)
            .ThenBy(user => user.Id)
            .Take(ListPeople.PageSize + 1)
            .Select(user => new Row(
                user.Id,
                user.Name,
                user.Email,
                user.PasswordHash != null,
                db.Invitations.Where(i => i.Partnership == partnership && i.PersonId == user.Id && i.AcceptedAt == null)
                    .Select(i => (DateTimeOffset?)i.ExpiresAt)
                    .FirstOrDefault()
            ));
    }

    private sealed record Row(Guid Id, string Name, string? Email, bool HasPassword, DateTimeOffset? InvitedUntil)
    {
        public PersonLine As(IReadOnlyList<string> work) =>
            new(Id, Name, Email ?? string.Empty, work, new AccountAccess(HasPassword, InvitedUntil));
    }
}
