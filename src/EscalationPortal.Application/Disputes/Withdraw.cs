using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Ends a dispute at the word of its raiser, with a reason that both sides see .</summary>
public sealed record Withdraw(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason) : IDisputeCommand;

internal sealed class WithdrawValidator : AbstractValidator<Withdraw>
{
    public WithdrawValidator() => RuleFor(command => command.Reason).Narrative("Enter why you withdraw it");
}

internal sealed class WithdrawHandler(DisputeDesk desk) : IRequestHandler<Withdraw, string>
{
    public Task<string> Handle(Withdraw command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Withdraw(act, command.Reason!), cancellationToken);
}
