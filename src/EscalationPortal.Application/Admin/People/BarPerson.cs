using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>
/// Bars somebody from signing in, or lets them again; who is signed in is refused on the next page. Posts, roles and what they did stay.
/// Whoever works in another partnership too is not barred from here. The answer is the person's id.
/// </summary>
/// <param name="Actor">Who acts: an administrator of the partnership.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Bar">Whether to bar them; else they may sign in again.</param>
public sealed record BarPerson(Actor Actor, Guid FormToken, Guid PersonId, bool Bar) : ICommand;

internal sealed class BarPersonHandler(PortalDb db, ProtocolProvider protocols, PeopleQueries people, TimeProvider clock)
    : IRequestHandler<BarPerson, string>
{
    public async Task<string> Handle(BarPerson command, CancellationToken cancellationToken)
    {
        await protocols.OpenTo(command.Actor, cancellationToken);
        var (id, partnership) = (command.PersonId, command.Actor.Partnership);
        if (!await people.Of(partnership).AnyAsync(user => user.Id == id, cancellationToken))
        {
            throw new NotFoundException();
        }

        Refuse(id == command.Actor.SelfId, "bars-self", "You cannot bar yourself: another administrator does that.");
        var elsewhere =
            await db.Posts.AnyAsync(post => post.HolderId == id && post.Partnership != partnership, cancellationToken)
            || await db.BoardMemberships.AnyAsync(m => m.PersonId == id && m.Partnership != partnership, cancellationToken);
        Refuse(
            elsewhere,
            "works-elsewhere",
            "This person works in another partnership too. End their posts and roles here instead; that shuts them out of this "
                + "partnership at once."
        );
        var person = await db.Users.SingleAsync(user => user.Id == id, cancellationToken);
        Refuse(
            command.Bar == person.BarredAt is not null,
            "barred-already",
            command.Bar ? "This person is barred already." : "This person may sign in already."
        );
        person.BarredAt = command.Bar ? clock.GetUtcNow() : null;
        person.SecurityStamp = Guid.NewGuid().ToString();
        return id.ToString();
    }

    private static void Refuse(bool broken, string code, string sentence)
    {
        if (broken)
        {
            throw new RuleBrokenException(Refusal.NotNow(code, sentence));
        }
    }
}
