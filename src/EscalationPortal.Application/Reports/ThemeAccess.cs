using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Reports;

/// <summary>The way to general themes; a partnership whose protocol has no form for them has nothing here .</summary>
internal static class ThemeAccess
{
    /// <summary>The protocol in force, and its form.</summary>
    /// <exception cref="NotFoundException">The protocol has no form for general themes.</exception>
    public static async Task<(Protocol Protocol, ThemeForm Form)> WithThemeForm(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return (protocol, protocol.ThemeForm ?? throw new NotFoundException());
    }
}
