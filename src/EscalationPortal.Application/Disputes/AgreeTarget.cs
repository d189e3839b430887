using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Agrees to the date that the other side proposed .</summary>
public sealed record AgreeTarget(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class AgreeTargetHandler(DisputeDesk desk) : IRequestHandler<AgreeTarget, string>
{
    public Task<string> Handle(AgreeTarget command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.AgreeTarget(act), cancellationToken);
}
