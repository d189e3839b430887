using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Reports;

/// <summary>The way to themes for all agencies; a partnership whose protocol has none has nothing here .</summary>
internal static class PublishedThemeAccess
{
    /// <summary>The protocol in force, and its rule.</summary>
    /// <exception cref="NotFoundException">The protocol sends no themes to agencies.</exception>
    public static async Task<(Protocol Protocol, ThemesToAgencies Rule)> WithThemesToAgencies(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return (protocol, protocol.ThemesToAgencies ?? throw new NotFoundException());
    }

    /// <summary>The body in whose name somebody publishes, the first of those that may; null for everybody else.</summary>
    public static Body? Publisher(this Protocol protocol, Actor actor) =>
        protocol.ThemesToAgencies?.By.Select(protocol.Body).FirstOrDefault(body => body.Roles.Any(role => actor.Holds(role.Key)));

    public static Body RequirePublisher(this Protocol protocol, Actor actor) =>
        protocol.Publisher(actor)
        ?? throw new RuleBrokenException(
            Refusal.Forbidden("no-publisher", "Only the bodies that the protocol names publish themes to all agencies.")
        );
}
