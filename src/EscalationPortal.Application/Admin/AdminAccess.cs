using EscalationPortal.Application.Board;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Admin;

/// <summary>Who administers a partnership; it opens no case to anybody.</summary>
internal static class AdminAccess
{
    /// <summary>The protocol in force, for somebody who administers it.</summary>
    /// <exception cref="RuleBrokenException">The actor does not.</exception>
    public static async Task<(Guid Version, Protocol Protocol)> OpenTo(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var inForce = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return inForce.Protocol.IsAdministeredBy(actor)
            ? inForce
            : throw new RuleBrokenException(
                Refusal.Forbidden("not-administrator", "Only people who administer the partnership have this page.")
            );
    }

    /// <summary>Whether the actor holds a role that administers the partnership.</summary>
    public static bool IsAdministeredBy(this Protocol protocol, Actor actor) => protocol.RolesOf(actor).Any(role => role.Administers);
}
