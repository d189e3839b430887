using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Sends invitations: the link is told in a message, and works once.</summary>
internal sealed class Invitations(PortalDb db, TimeProvider clock)
{
    /// <summary>Invites, or invites again: an earlier link no longer works.</summary>
    public Task Send(Actor by, PortalUser person, CancellationToken cancellationToken) => Send(by, [person], cancellationToken);

    /// <summary>The same for many, who are looked up together.</summary>
    public async Task Send(Actor by, IReadOnlyCollection<PortalUser> people, CancellationToken cancellationToken)
    {
        var (now, ids) = (clock.GetUtcNow(), people.Select(person => person.Id).ToList());
        var earlier = await db
            .Invitations.Where(i => i.Partnership == by.Partnership && ids.Contains(i.PersonId))
            .ToDictionaryAsync(i => i.PersonId, cancellationToken);
        // one that is made in the same transaction is found too; to run the platform is of none
        var partnership = await db.Partnerships.FindAsync([by.Partnership], cancellationToken);
        foreach (var person in ids)
        {
            if (!earlier.TryGetValue(person, out var invitation))
            {
                invitation = new Invitation(by.Partnership, person);
                db.Invitations.Add(invitation);
            }

            db.Outbox.Add(new OutboxMessage(invitation, invitation.Send(by.PersonId, by.Name, now), partnership?.Name));
        }
    }
}
