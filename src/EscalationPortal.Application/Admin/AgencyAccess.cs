using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin;

/// <summary>
/// Who keeps agencies, their posts and the people in them: the one place that says so. Whoever administers the partnership keeps them all;
/// whoever holds a post with the mark keeps its agency (ADR 13).
/// </summary>
internal static class AgencyAccess
{
    /// <summary>The protocol in force, for somebody who keeps all agencies of the partnership.</summary>
    /// <exception cref="RuleBrokenException">The actor does not.</exception>
    public static async Task<Protocol> OpenAgenciesTo(this ProtocolProvider protocols, Actor actor, CancellationToken cancellationToken) =>
        (await protocols.OpenTo(actor, cancellationToken)).Protocol;

    /// <summary>The protocol in force, for somebody who keeps this agency and its posts.</summary>
    /// <exception cref="RuleBrokenException">The actor does not; of another agency nobody learns by it whether it is there.</exception>
    public static async Task<Protocol> OpenAgencyTo(
        this ProtocolProvider protocols,
        Actor actor,
        Guid agency,
        CancellationToken cancellationToken
    )
    {
        var (protocol, own) = await protocols.OpenOwnAgencyTo(actor, cancellationToken);
        return own is null || own == agency
            ? protocol
            : throw new RuleBrokenException(
                Refusal.Forbidden("other-agency", "You keep your own agency. Only people who administer the partnership keep others.")
            );
    }

    /// <summary>The protocol in force, and the one agency that the actor keeps; null for somebody who keeps them all.</summary>
    /// <exception cref="RuleBrokenException">The actor keeps none.</exception>
    public static async Task<(Protocol Protocol, Guid? Own)> OpenOwnAgencyTo(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        if (actor is not { KeepsAgency: true, AgencyId: { } own })
        {
            return (await protocols.OpenAgenciesTo(actor, cancellationToken), null);
        }

        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return (protocol, protocol.IsAdministeredBy(actor) ? null : own);
    }

    /// <summary>An agency of the actor's partnership; another's does not exist for them .</summary>
    public static async Task<Agency> AgencyOf(this PortalDb db, Actor actor, Guid agency, CancellationToken cancellationToken) =>
        await db.Agencies.SingleOrDefaultAsync(a => a.Partnership == actor.Partnership && a.Id == agency, cancellationToken)
        ?? throw new NotFoundException();
}
