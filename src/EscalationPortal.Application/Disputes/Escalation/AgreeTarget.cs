using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Agrees to the date that the other side proposed .</summary>
public sealed record AgreeTarget(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class AgreeTargetHandler(DisputeExecutor executor) : IRequestHandler<AgreeTarget, string>
{
    public Task<string> Handle(AgreeTarget command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.AgreeTarget(act), cancellationToken);
}
