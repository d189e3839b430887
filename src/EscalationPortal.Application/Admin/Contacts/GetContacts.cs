using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Admin.Contacts;

/// <summary>The contacts of the actor's partnership as they count now .</summary>
public sealed record GetContacts(Actor Actor) : IRequest<ContactList>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Partnership">Display name.</param>
/// <param name="Contacts">In the order of the protocol.</param>
public sealed record ContactList(string Partnership, IReadOnlyList<ManagedContact> Contacts);

/// <summary>A contact and where it comes from.</summary>
/// <param name="Contact">As it counts now.</param>
/// <param name="Change">The partnership's own last change of it; null when it stands as the document prints it.</param>
public sealed record ManagedContact(Contact Contact, ContactChangeEntry? Change);

internal sealed class GetContactsHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue)
    : IRequestHandler<GetContacts, ContactList>
{
    public async Task<ContactList> Handle(GetContacts query, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(query.Actor, cancellationToken);
        var own = await db.ContactsOf(query.Actor.Partnership, int.MaxValue, cancellationToken);
        var printed = await catalogue.Printed(version, cancellationToken);
        return new ContactList(
            printed.Partnership.Name,
            [.. printed.Contacts.Select(contact => Kept(contact, own.FirstOrDefault(change => change.ContactKey == contact.Key)))]
        );
    }

    private static ManagedContact Kept(Contact printed, ContactChangeEntry? change) =>
        new(change is null ? printed : printed.ReachedBy(change.Details), change);
}
