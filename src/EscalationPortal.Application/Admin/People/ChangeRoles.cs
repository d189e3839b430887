using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>Gives and takes roles of the board. The answer is the person's id.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="PersonId">Whose roles.</param>
/// <param name="Seen">The roles that they held when the form was opened.</param>
/// <param name="Roles">The roles that they are to hold.</param>
public sealed record ChangeRoles(Actor Actor, Guid FormToken, Guid PersonId, IReadOnlyList<string> Seen, IReadOnlyList<string> Roles)
    : ICommand;

internal sealed class ChangeRolesHandler(PortalDb db, ProtocolProvider protocols, PeopleQueries people)
    : IRequestHandler<ChangeRoles, string>
{
    public async Task<string> Handle(ChangeRoles command, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.OpenTo(command.Actor, cancellationToken);
        var wanted = protocol.RequireRoles(command.Roles);
        if (!await people.Of(command.Actor.Partnership).AnyAsync(user => user.Id == command.PersonId, cancellationToken))
        {
            throw new NotFoundException();
        }

        // two changes at once do not both count: else two administrators could each take the role from the other
        (await db.Partnerships.SingleAsync(p => p.Key == command.Actor.Partnership, cancellationToken)).RolesVersion++;
        var held = await db.BoardMemberships.Where(m => m.Partnership == command.Actor.Partnership).ToListAsync(cancellationToken);
        var before = held.Where(m => m.PersonId == command.PersonId).ToList();
        if (!before.Select(m => m.Role).ToHashSet().SetEquals(command.Seen))
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "roles-changed",
                    "Somebody else changed these roles meanwhile. The page now shows them as they are; what you chose stays chosen."
                )
            );
        }

        db.BoardMemberships.RemoveRange(before.Where(m => !wanted.Contains(m.Role)));
        db.BoardMemberships.AddRange(
            wanted
                .Except(before.Select(m => m.Role))
                .Select(role => new BoardMembership
                {
                    Partnership = command.Actor.Partnership,
                    PersonId = command.PersonId,
                    Role = role,
                })
        );
        var administering = protocol.Roles.Where(role => role.Administers).Select(role => role.Key).ToHashSet();
        if (!wanted.Any(administering.Contains) && !held.Exists(m => m.PersonId != command.PersonId && administering.Contains(m.Role)))
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "last-administrator",
                    "Nobody would administer the partnership any more. Give the role to somebody else first."
                )
            );
        }

        return command.PersonId.ToString();
    }
}
