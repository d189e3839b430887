using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>A partnership for who runs the platform: who administers it, and nothing of its agencies, people or cases.</summary>
public sealed record GetPlatformPartnership(PlatformActor By, string Key) : IRequest<PlatformPartnership>, IPlatformQuery;

/// <summary>The answer.</summary>
/// <param name="Key">Short name.</param>
/// <param name="Name">As shown.</param>
/// <param name="Nation">Whose bank holidays it keeps.</param>
/// <param name="Document">Title and version of its document.</param>
/// <param name="Administrators">By name.</param>
/// <param name="Roles">Roles that administer.</param>
public sealed record PlatformPartnership(
    string Key,
    string Name,
    Nation Nation,
    string Document,
    IReadOnlyList<PlatformAdministrating> Administrators,
    IReadOnlyList<BoardRole> Roles
);

/// <summary>Somebody who administers a partnership.</summary>
public sealed record PlatformAdministrating(string Name, string Email, AccountAccess Access);

internal sealed class GetPlatformPartnershipHandler(PortalDb db, ProtocolProvider protocols)
    : IRequestHandler<GetPlatformPartnership, PlatformPartnership>
{
    public async Task<PlatformPartnership> Handle(GetPlatformPartnership query, CancellationToken cancellationToken)
    {
        await db.OpenTo(query.By, cancellationToken);
        var (_, protocol) = await protocols.InForce(query.Key, cancellationToken) ?? throw new NotFoundException();
        var (key, roles) = (query.Key, Administering.RolesOf(protocol));
        var keys = roles.Select(role => role.Key).ToList();
        var people = await db
            .Users.AsNoTracking()
            .Where(user => db.BoardMemberships.Any(m => m.Partnership == key && m.PersonId == user.Id && keys.Contains(m.Role)))
            .OrderBy(user => user.Name)
            .ThenBy(user => user.Id)
            .Select(user => new
            {
                user.Name,
                user.Email,
                HasPassword = user.PasswordHash != null,
                InvitedUntil = db
                    .Invitations.Where(i => i.Partnership == key && i.PersonId == user.Id && i.AcceptedAt == null)
                    .Select(i => (DateTimeOffset?)i.ExpiresAt)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new PlatformPartnership(
            key,
            protocol.Partnership.Name,
            protocol.Partnership.Nation,
            $"{protocol.Document.Title}, {protocol.Document.Version}",
            people.ConvertAll(person => new PlatformAdministrating(
                person.Name,
                person.Email ?? string.Empty,
                new AccountAccess(person.HasPassword, person.InvitedUntil)
            )),
            roles
        );
    }
}
