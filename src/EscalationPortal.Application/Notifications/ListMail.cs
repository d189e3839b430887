using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Notifications;

/// <summary>
/// The actor's own messages, the invitations they sent, and those to the contacts of the partnership, as mails, newest first: for
/// development, where none is sent. Who runs the platform sees its own messages and the invitations that they sent into any
/// partnership.
/// </summary>
public sealed record ListMail(Actor Actor, string Portal) : IRequest<IReadOnlyList<Mail>>;

internal sealed class ListMailHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListMail, IReadOnlyList<Mail>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<Mail>> Handle(ListMail query, CancellationToken cancellationToken)
    {
        var rows = await db
            .Outbox.AsNoTracking()
            .Where(m =>
                (
                    m.Partnership == query.Actor.Partnership
                    && (m.PersonId == query.Actor.PersonId || m.PersonId == null || m.Partnership == PlatformActor.Key)
                )
                || (
                    m.Path!.StartsWith(OutboxMessage.Joining)
                    && db.Invitations.Any(i =>
                        i.Partnership == m.Partnership && i.PersonId == m.PersonId && i.InvitedById == query.Actor.PersonId
                    )
                )
            )
            .OrderByDescending(m => m.Id)
            .Take(Most)
            .Select(m => new
            {
                Message = m,
                Email = db.Users.Where(user => user.Id == m.PersonId).Select(user => user.Email).FirstOrDefault(),
                Version = db
                    .Disputes.Where(d => d.Partnership == m.Partnership && d.Id == m.DisputeId)
                    .Select(d => (Guid?)d.ProtocolVersion)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var mails = new List<Mail>();
        foreach (var row in rows)
        {
            var contact = row.Message.ContactKey is { } key ? await Contact(key, row.Version, query.Actor, cancellationToken) : null;
            mails.Add(Mail.Of(row.Message, row.Email ?? contact?.Email, contact is { VerifiedOn: null }, query.Portal));
        }

        return mails;
    }

    /// <summary>By the protocol of the case; a message without a case goes by the one in force.</summary>
    private async Task<Contact?> Contact(string key, Guid? version, Actor actor, CancellationToken cancellationToken)
    {
        var protocol = version is { } ofCase
            ? await protocols.Version(ofCase, cancellationToken)
            : (await protocols.InForce(actor.Partnership, cancellationToken))?.Protocol;
        return protocol?.Contacts.FirstOrDefault(contact => contact.Key == key);
    }
}
