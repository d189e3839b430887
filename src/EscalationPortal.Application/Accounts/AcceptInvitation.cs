using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>
/// Sets the password of an invited person, once for each link. The answer is the person; null when the link does not work. Nobody is
/// signed in yet, so it is no command of an actor; the audit keeps it all the same.
/// </summary>
public sealed record AcceptInvitation(string? Token, string? Password, string? Again) : IRequest<Guid?>
{
    /// <summary>Characters that a password needs at least; nothing else is asked of it.</summary>
    public const int ShortestPassword = 15;

    /// <summary>Characters that it has at most: a whole sentence.</summary>
    public const int LongestPassword = 256;
}

internal sealed class AcceptInvitationValidator : AbstractValidator<AcceptInvitation>
{
    public AcceptInvitationValidator()
    {
        RuleFor(request => request.Password)
            .Cascade(CascadeMode.Stop)
            .NotEmpty()
            .WithMessage("Enter a password")
            .MinimumLength(AcceptInvitation.ShortestPassword)
            .WithMessage($"The password must have {AcceptInvitation.ShortestPassword} characters or more: several words make a good one")
            .MaximumLength(AcceptInvitation.LongestPassword)
            .WithMessage($"The password must have {AcceptInvitation.LongestPassword} characters or fewer")
            .Must(password => password!.Distinct().Count() > 4)
            .WithMessage("The password repeats the same few characters: choose words that nobody guesses");
        RuleFor(request => request.Again)
            .Equal(request => request.Password)
            .When(request => !string.IsNullOrEmpty(request.Password))
            .WithMessage("The two passwords are not the same");
    }
}

internal sealed class AcceptInvitationHandler(PortalDb db, IPasswordHasher<PortalUser> passwords, TimeProvider clock)
    : IRequestHandler<AcceptInvitation, Guid?>
{
    public async Task<Guid?> Handle(AcceptInvitation request, CancellationToken cancellationToken)
    {
        var (digest, now) = (Invitation.DigestOf(request.Token ?? string.Empty), clock.GetUtcNow());
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.TokenDigest == digest, cancellationToken);
        if (invitation is null || !invitation.IsOpen(now))
        {
            return null;
        }

        var person = await db.Users.SingleAsync(user => user.Id == invitation.PersonId, cancellationToken);
        invitation.Accept(now);
        (person.PasswordHash, person.EmailConfirmed) = (passwords.HashPassword(person, request.Password!), true);
        // whatever was signed in with before, such as a password forgotten, ends
        (person.SecurityStamp, person.ConcurrencyStamp) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var actor = new Actor(person.Id, person.Name, invitation.Partnership, null, string.Empty, "Invited", Tier.Practitioner, []);
        db.Audit.Add(AuditLine.Of(actor, AuditKind.Done, nameof(AcceptInvitation), now, reference: null));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return person.Id;
        }
        catch (DbUpdateConcurrencyException)
        {
            // the same link, followed twice at once, or sent anew meanwhile
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
