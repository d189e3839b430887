using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Proposes a date for both sides to aim at; it makes nothing overdue .</summary>
public sealed record ProposeTarget(Actor Actor, string Reference, int SeenVersion, Guid FormToken, DateOnly? On) : IDisputeCommand;

internal sealed class ProposeTargetValidator : AbstractValidator<ProposeTarget>
{
    public ProposeTargetValidator(TimeProvider clock) => RuleFor(command => command.On).ComingDay(clock, "the date to aim at");
}

internal sealed class ProposeTargetHandler(DisputeExecutor executor) : IRequestHandler<ProposeTarget, string>
{
    public Task<string> Handle(ProposeTarget command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.ProposeTarget(act, command.On!.Value), cancellationToken);
}
