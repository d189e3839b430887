using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Gives the advice that was asked of a safeguarding lead .</summary>
public sealed record GiveAdvice(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Advice) : IDisputeCommand;

internal sealed class GiveAdviceValidator : AbstractValidator<GiveAdvice>
{
    public GiveAdviceValidator() => RuleFor(command => command.Advice).Narrative("Enter your advice");
}

internal sealed class GiveAdviceHandler(DisputeExecutor executor) : IRequestHandler<GiveAdvice, string>
{
    public Task<string> Handle(GiveAdvice command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.GiveAdvice(act, command.Advice!), cancellationToken);
}
