using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Acknowledges on the receiving side; it blocks and permits nothing .</summary>
public sealed record Acknowledge(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class AcknowledgeHandler(DisputeDesk desk) : IRequestHandler<Acknowledge, string>
{
    public Task<string> Handle(Acknowledge command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Acknowledge(act), cancellationToken);
}
