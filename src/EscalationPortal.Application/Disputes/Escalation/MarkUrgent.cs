using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Marks a case as urgent, with a reason .</summary>
public sealed record MarkUrgent(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason) : IDisputeCommand;

internal sealed class MarkUrgentValidator : AbstractValidator<MarkUrgent>
{
    public MarkUrgentValidator() => RuleFor(command => command.Reason).Narrative("Enter why it is urgent");
}

internal sealed class MarkUrgentHandler(DisputeExecutor executor) : IRequestHandler<MarkUrgent, string>
{
    public Task<string> Handle(MarkUrgent command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.MarkUrgent(act, command.Reason!), cancellationToken);
}
