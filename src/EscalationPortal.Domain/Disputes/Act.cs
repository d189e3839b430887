using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Who acts, when, and under which version of the protocol: what every verb of a dispute is given.</summary>
public sealed record Act(Protocol Protocol, Actor Actor, DateTimeOffset Now);
