using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>Invites the person whom the installation's settings name, while nobody runs the platform.</summary>
public sealed class FirstPlatformAdministrator
{
    private static readonly PlatformActor Installation = new(Guid.Empty, "Who installed the portal");

    private readonly PortalDb _db;
    private readonly AccountQueries _accounts;
    private readonly Invitations _invitations;
    private readonly TimeProvider _clock;

    internal FirstPlatformAdministrator(PortalDb db, AccountQueries accounts, Invitations invitations, TimeProvider clock) =>
        (_db, _accounts, _invitations, _clock) = (db, accounts, invitations, clock);

    /// <summary>Does nothing once a platform administrator has a password, or while the link that the named one has still works.</summary>
    /// <exception cref="ArgumentException">It is no e-mail address.</exception>
    public async Task Invite(string email, CancellationToken cancellationToken)
    {
        if (!MailAddress.Fits(email))
        {
            throw new ArgumentException($"{email} is no e-mail address.", nameof(email));
        }

        if (await _db.Users.AnyAsync(user => user.PlatformAdministrator && user.PasswordHash != null, cancellationToken))
        {
            return;
        }

        var now = _clock.GetUtcNow();
        var person = await _accounts.Find(email, cancellationToken) ?? _accounts.Add(email, email.Trim());
        person.PlatformAdministrator = true;
        if (
            person.PasswordHash is null
            && (await _db.Invitations.FindAsync([PlatformActor.Key, person.Id], cancellationToken))?.IsOpen(now) is not true
        )
        {
            await _invitations.Send(Installation.OfPlatform, person, cancellationToken);
            _db.Audit.Add(AuditLine.Of(Installation.OfPlatform, AuditKind.Done, nameof(FirstPlatformAdministrator), now, reference: null));
        }

        await _db.SaveChangesAsync(cancellationToken);
    }
}
