using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>The tiers at which a protocol looks for somebody of an agency.</summary>
internal static class PostTiersOfProtocol
{
    /// <summary>Lowest first; the board's is no agency's.</summary>
    public static IEnumerable<Tier> PostTiers(this Protocol protocol) =>
        protocol.Words.Tiers.Keys.Where(tier => tier != Tier.Board).Order();
}
