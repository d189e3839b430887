using EscalationPortal.Application.Data;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Sends invitations: the link is told in a message, and works once.</summary>
internal sealed class Invitations(PortalDb db, TimeProvider clock)
{
    /// <summary>Invites, or invites again: an earlier link no longer works.</summary>
    public async Task Send(Actor by, PortalUser person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var invitation = await db.Invitations.FindAsync([by.Partnership, person.Id], cancellationToken);
        if (invitation is null)
        {
            invitation = new Invitation(by.Partnership, person.Id);
            db.Invitations.Add(invitation);
        }

        var partnership = await db.Partnerships.Where(p => p.Key == by.Partnership).Select(p => p.Name).SingleAsync(cancellationToken);
        db.Outbox.Add(new OutboxMessage(invitation, invitation.Send(by.PersonId, by.Name, now), partnership));
    }
}
