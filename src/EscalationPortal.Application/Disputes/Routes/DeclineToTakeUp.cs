using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Routes;

/// <summary>Does not take a concern up, with a reason that the raiser sees .</summary>
public sealed record DeclineToTakeUp(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason) : IDisputeCommand;

internal sealed class DeclineToTakeUpValidator : AbstractValidator<DeclineToTakeUp>
{
    public DeclineToTakeUpValidator() => RuleFor(command => command.Reason).Narrative("Enter why you will not take it up");
}

internal sealed class DeclineToTakeUpHandler(DisputeExecutor executor) : IRequestHandler<DeclineToTakeUp, string>
{
    public Task<string> Handle(DeclineToTakeUp command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.DeclineToTakeUp(act, command.Reason!), cancellationToken);
}
