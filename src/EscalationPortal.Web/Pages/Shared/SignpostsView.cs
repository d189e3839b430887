using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Shared;

/// <summary>Signposts, and the protocol whose contacts stand beneath them.</summary>
/// <param name="Signposts">Where a concern, or a part of it, belongs.</param>
/// <param name="Protocol">The protocol that has them.</param>
public sealed record SignpostsView(IEnumerable<Signpost> Signposts, Protocol Protocol);
