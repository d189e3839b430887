using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>Sends somebody who was invited a new link; the earlier one no longer works. The answer is the person's id.</summary>
public sealed record ResendInvitation(Actor Actor, Guid FormToken, Guid PersonId) : ICommand;

internal sealed class ResendInvitationHandler(PortalDb db, PeopleQueries people, Invitations invitations)
    : IRequestHandler<ResendInvitation, string>
{
    public async Task<string> Handle(ResendInvitation command, CancellationToken cancellationToken)
    {
        var kept = await people.OpenTo(command.Actor, cancellationToken);
        var person =
            await kept.People.SingleOrDefaultAsync(user => user.Id == command.PersonId, cancellationToken) ?? throw new NotFoundException();
        if (person.PasswordHash is not null)
        {
            throw new RuleBrokenException(
                Refusal.NotNow("signs-in-already", "This person has a password and signs in already; no invitation is needed.")
            );
        }

        await invitations.Send(
            command.Actor,
            await db.Users.SingleAsync(user => user.Id == person.Id, cancellationToken),
            cancellationToken
        );
        return person.Id.ToString();
    }
}
