using EscalationPortal.Application.Data;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Domain;

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

        // one that is made in the same transaction is found too; to run the platform is of none
        var partnership = await db.Partnerships.FindAsync([by.Partnership], cancellationToken);
        db.Outbox.Add(new OutboxMessage(invitation, invitation.Send(by.PersonId, by.Name, now), partnership?.Name));
    }
}
