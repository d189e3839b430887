using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>
/// Invites somebody by e-mail, with the roles of the board that they are to hold. Who was invited before gets a new link, and the earlier
/// one no longer works; who signs in already, here or in another partnership, gets the roles without a link. The answer is the person's id.
/// </summary>
public sealed record InvitePerson(Actor Actor, Guid FormToken, string? Email, string? Name, IReadOnlyList<string> Roles) : ICommand;

internal sealed class InvitePersonValidator : AbstractValidator<InvitePerson>
{
    public InvitePersonValidator()
    {
        RuleFor(command => command.Email)
            .Cascade(CascadeMode.Stop)
            .Line("Enter the e-mail address")
            .EmailAddress()
            .WithMessage("Enter an e-mail address such as name@example.org");
        RuleFor(command => command.Name).Line("Enter the full name");
    }
}

internal sealed class InvitePersonHandler(PortalDb db, ProtocolProvider protocols, AccountQueries accounts, Invitations invitations)
    : IRequestHandler<InvitePerson, string>
{
    public async Task<string> Handle(InvitePerson command, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.OpenTo(command.Actor, cancellationToken);
        var roles = protocol.RequireRoles(command.Roles);
        var person = await accounts.Find(command.Email!, cancellationToken);
        var partnership = command.Actor.Partnership;
        if (person is null)
        {
            person = accounts.Add(command.Email!, command.Name!);
        }
        else if (person.PasswordHash is not null && roles.Count == 0)
        {
            throw new ValidationException([
                new ValidationFailure(
                    nameof(command.Email),
                    "Somebody with this address signs in to the portal already: choose a role for them, or give them a post by their "
                        + "address"
                ),
            ]);
        }

        var held = await db
            .BoardMemberships.Where(m => m.Partnership == partnership && m.PersonId == person.Id)
            .Select(m => m.Role)
            .ToListAsync(cancellationToken);
        db.BoardMemberships.AddRange(
            roles
                .Except(held)
                .Select(role => new BoardMembership
                {
                    Partnership = partnership,
                    PersonId = person.Id,
                    Role = role,
                })
        );
        if (person.PasswordHash is null)
        {
            await invitations.Send(command.Actor, person, cancellationToken);
        }

        return person.Id.ToString();
    }
}
