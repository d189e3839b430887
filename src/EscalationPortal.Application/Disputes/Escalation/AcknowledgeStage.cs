using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Acknowledges on the receiving side; it blocks and permits nothing .</summary>
public sealed record AcknowledgeStage(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class AcknowledgeStageHandler(DisputeExecutor executor) : IRequestHandler<AcknowledgeStage, string>
{
    public Task<string> Handle(AcknowledgeStage command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Acknowledge(act), cancellationToken);
}
