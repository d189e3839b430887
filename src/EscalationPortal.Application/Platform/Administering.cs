using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>A named administrator as they are typed.</summary>
public interface INamesAdministrator
{
    /// <summary>Who names them.</summary>
    PlatformActor By { get; }

    string? Email { get; }

    string? Name { get; }

    /// <summary>Key of the role; may be left out where the protocol has one role only that administers.</summary>
    string? Role { get; }
}

/// <summary>The shape of it.</summary>
internal sealed class AdministratorValidation : AbstractValidator<INamesAdministrator>
{
    public AdministratorValidation()
    {
        RuleFor(request => request.Email)
            .Cascade(CascadeMode.Stop)
            .Line("Enter the e-mail address")
            .EmailAddress()
            .WithMessage("Enter an e-mail address such as name@example.org");
        RuleFor(request => request.Name).Line("Enter the full name");
    }
}

/// <summary>Names administrators of partnerships.</summary>
internal sealed class Administering(PortalDb db, AccountQueries accounts, Invitations invitations)
{
    /// <summary>Roles of a protocol whose holders administer the partnership.</summary>
    public static IReadOnlyList<BoardRole> RolesOf(Protocol protocol) => [.. protocol.Roles.Where(role => role.Administers)];

    /// <summary>Gives the role to the person, who is invited if they cannot sign in yet.</summary>
    public async Task<PortalUser> Name(INamesAdministrator named, Protocol protocol, CancellationToken cancellationToken)
    {
        var (key, role) = (protocol.Partnership.Key, Chosen(named.Role, RolesOf(protocol)));
        var person = await accounts.Find(named.Email!, cancellationToken) ?? accounts.Add(named.Email!, named.Name!);
        if (person.Id == named.By.PersonId)
        {
            throw Invalid.Field(
                nameof(INamesAdministrator.Email),
                "Name somebody else: who runs the platform does not let themselves into a partnership"
            );
        }

        if (!await db.BoardMemberships.AnyAsync(m => m.Partnership == key && m.PersonId == person.Id && m.Role == role, cancellationToken))
        {
            db.BoardMemberships.Add(
                new BoardMembership
                {
                    Partnership = key,
                    PersonId = person.Id,
                    Role = role,
                }
            );
        }

        if (person.PasswordHash is null)
        {
            await invitations.Send(named.By.In(key), person, cancellationToken);
        }

        return person;
    }

    /// <summary>The role that was chosen, or the only one.</summary>
    private static string Chosen(string? typed, IReadOnlyList<BoardRole> roles) =>
        (typed, roles) switch
        {
            ({ Length: > 0 }, _) when roles.Any(role => role.Key == typed) => typed,
            (null or "", [var only]) => only.Key,
            _ => throw Invalid.Field(nameof(INamesAdministrator.Role), "Choose the role that the administrator holds"),
        };
}
