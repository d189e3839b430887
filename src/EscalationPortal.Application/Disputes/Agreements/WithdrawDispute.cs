using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Agreements;

/// <summary>Ends a dispute at the word of its raiser, with a reason that both sides see .</summary>
public sealed record WithdrawDispute(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason) : IDisputeCommand;

internal sealed class WithdrawDisputeValidator : AbstractValidator<WithdrawDispute>
{
    public WithdrawDisputeValidator() => RuleFor(command => command.Reason).Narrative("Enter why you withdraw it");
}

internal sealed class WithdrawDisputeHandler(DisputeExecutor executor) : IRequestHandler<WithdrawDispute, string>
{
    public Task<string> Handle(WithdrawDispute command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Withdraw(act, command.Reason!), cancellationToken);
}
