using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Who keeps agencies and their posts: the one place that says so. Today it is whoever administers the partnership.</summary>
internal static class AgencyDoor
{
    /// <summary>The protocol in force, for somebody who keeps all agencies of the partnership.</summary>
    /// <exception cref="RuleBrokenException">The actor does not.</exception>
    public static async Task<Protocol> OpenAgenciesTo(this ProtocolLibrary protocols, Actor actor, CancellationToken cancellationToken) =>
        (await protocols.OpenTo(actor, cancellationToken)).Protocol;

    /// <summary>The protocol in force, for somebody who keeps this agency and its posts.</summary>
    /// <exception cref="RuleBrokenException">The actor does not.</exception>
    public static Task<Protocol> OpenAgencyTo(this ProtocolLibrary protocols, Actor actor, Guid agency, CancellationToken cancellationToken) =>
        protocols.OpenAgenciesTo(actor, cancellationToken);

    /// <summary>An agency of the actor's partnership; another's does not exist for them .</summary>
    public static async Task<Agency> AgencyOf(this PortalDb db, Actor actor, Guid agency, CancellationToken cancellationToken) =>
        await db.Agencies.SingleOrDefaultAsync(a => a.Partnership == actor.Partnership && a.Id == agency, cancellationToken) ?? throw new NotFoundException();
}
