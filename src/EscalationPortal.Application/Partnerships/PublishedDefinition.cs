using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Partnerships;

/// <summary>What publishing a definition came to.</summary>
/// <param name="Partnership">Whose it is.</param>
/// <param name="Version">Its version, counted from one.</param>
/// <param name="IsNew">False when this text had been published before; nothing has changed then.</param>
public sealed record PublishedDefinition(PartnershipIdentity Partnership, int Version, bool IsNew);
