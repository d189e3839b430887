using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin;

/// <summary>What there is to administer in the actor's partnership; for somebody who keeps one agency, that one alone.</summary>
public sealed record GetAdmin(Actor Actor) : IRequest<AdminView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Document">The document in force.</param>
/// <param name="ReviewIsOverdue">Its review date has passed in London .</param>
/// <param name="Entries">How many entries of its own the calendar has.</param>
/// <param name="UploadedAt">When the actor uploaded a definition that is not published; null when there is none.</param>
/// <param name="Contacts">How many contacts the protocol has.</param>
/// <param name="Unverified">How many of them nobody has verified .</param>
public sealed record AdminView(SourceDocument Document, bool ReviewIsOverdue, int Entries, DateTimeOffset? UploadedAt, int Contacts, int Unverified)
{
    /// <summary>The one agency that the actor keeps; null for somebody who administers the partnership.</summary>
    public OwnAgency? OwnAgency { get; init; }
}

/// <summary>An agency that somebody keeps by their post.</summary>
public sealed record OwnAgency(Guid Id, string Name);

internal sealed class GetAdminHandler(PortalDb db, ProtocolLibrary protocols, TimeProvider clock) : IRequestHandler<GetAdmin, AdminView>
{
    public async Task<AdminView> Handle(GetAdmin query, CancellationToken cancellationToken)
    {
        var (protocol, own) = await protocols.OpenOwnAgencyTo(query.Actor, cancellationToken);
        var document = protocol.Document;
        if (own is { } agency)
        {
            return new AdminView(document, false, 0, null, 0, 0) { OwnAgency = new OwnAgency(agency, query.Actor.AgencyName) };
        }

        var entries = await db.LocalDays.CountAsync(day => day.Partnership == query.Actor.Partnership, cancellationToken);
        var upload = await db.UploadOf(query.Actor, clock.GetUtcNow()).AsNoTracking().Select(u => (DateTimeOffset?)u.UploadedAt).SingleOrDefaultAsync(cancellationToken);
        return new AdminView(document, document.ReviewDue < LondonTime.DateOf(clock.GetUtcNow()), entries, upload, protocol.Contacts.Count, protocol.Contacts.Count(contact => contact.VerifiedOn is null));
    }
}
