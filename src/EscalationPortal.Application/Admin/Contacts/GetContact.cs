using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Contacts;

/// <summary>One contact of the actor's partnership, with every change of it .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Key">Key of the contact in the protocol in force.</param>
public sealed record GetContact(Actor Actor, string Key) : IRequest<ContactView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Printed">As the document prints it.</param>
/// <param name="Changes">Latest first; the first one counts.</param>
/// <param name="TakesMessages">Whether the portal has messages for it, so that it needs an e-mail address.</param>
public sealed record ContactView(Contact Printed, IReadOnlyList<ContactChangeEntry> Changes, bool TakesMessages)
{
    /// <summary>As it counts now.</summary>
    public Contact Contact => Changes.Count == 0 ? Printed : Printed.ReachedBy(Changes[0].Details);

    /// <summary>Which change counts; zero where it stands as the document prints it.</summary>
    public int Version => Changes.Count == 0 ? 0 : Changes[0].Version;
}

internal sealed class GetContactHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue)
    : IRequestHandler<GetContact, ContactView>
{
    public async Task<ContactView> Handle(GetContact query, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(query.Actor, cancellationToken);
        var printed = await catalogue.Printed(version, cancellationToken);
        var contact = printed.Contacts.FirstOrDefault(contact => contact.Key == query.Key) ?? throw new NotFoundException();
        var changes = await db
            .ContactChanges.AsNoTracking()
            .Where(change => change.Partnership == query.Actor.Partnership && change.ContactKey == query.Key)
            .OrderByDescending(change => change.Version)
            .ToListAsync(cancellationToken);
        return new ContactView(contact, changes, printed.WritesTo(contact));
    }
}
