using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>
/// Somebody of the actor's partnership, with their posts and roles in it; for somebody who keeps one agency, with their posts there.
/// </summary>
public sealed record GetPerson(Actor Actor, Guid PersonId) : IRequest<PersonView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Posts">Job title and agency, in words.</param>
/// <param name="Roles">Keys of the roles held.</param>
/// <param name="Bodies">Bodies of the protocol in force, with every role that can be held.</param>
public sealed record PersonView(
    Guid Id,
    string Name,
    string Email,
    AccountAccess Access,
    IReadOnlyList<string> Posts,
    IReadOnlyList<string> Roles,
    IReadOnlyList<Body> Bodies
)
{
    /// <summary>Whether roles can be given, which only the partnership does.</summary>
    public required bool HasRoles { get; init; }
}

internal sealed class GetPersonHandler(PortalDb db, PeopleQueries people) : IRequestHandler<GetPerson, PersonView>
{
    public async Task<PersonView> Handle(GetPerson query, CancellationToken cancellationToken)
    {
        var kept = await people.OpenTo(query.Actor, cancellationToken);
        var (partnership, id, agency) = (query.Actor.Partnership, query.PersonId, kept.Agency);
        var person =
            await kept
                .People.Where(user => user.Id == id)
                .Select(user => new
                {
                    user.Name,
                    user.Email,
                    HasPassword = user.PasswordHash != null,
                    user.BarredAt,
                    InvitedUntil = db
                        .Invitations.Where(i => i.Partnership == partnership && i.PersonId == id && i.AcceptedAt == null)
                        .Select(i => (DateTimeOffset?)i.ExpiresAt)
                        .FirstOrDefault(),
                    Posts = db
                        .Posts.Where(post =>
                            post.Partnership == partnership && post.HolderId == id && (agency == null || post.AgencyId == agency)
                        )
                        .OrderBy(post => post.Id)
                        .Select(post =>
                            post.JobTitle + ", " + db.Agencies.First(a => a.Partnership == partnership && a.Id == post.AgencyId).Name
                        )
                        .ToList(),
                    Roles = db
                        .BoardMemberships.Where(m => m.Partnership == partnership && m.PersonId == id && agency == null)
                        .Select(m => m.Role)
                        .ToList(),
                })
                .AsSplitQuery()
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException();
        return new PersonView(
            id,
            person.Name,
            person.Email ?? string.Empty,
            new AccountAccess(person.HasPassword, person.InvitedUntil) { BarredAt = person.BarredAt },
            person.Posts,
            person.Roles,
            agency is null ? kept.Protocol.Bodies : []
        )
        {
            HasRoles = agency is null,
        };
    }
}
