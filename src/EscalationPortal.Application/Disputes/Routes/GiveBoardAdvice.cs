using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Routes;

/// <summary>Gives the advice that a provider asked for; it decides nothing .</summary>
public sealed record GiveBoardAdvice(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Advice) : IDisputeCommand;

internal sealed class GiveBoardAdviceValidator : AbstractValidator<GiveBoardAdvice>
{
    public GiveBoardAdviceValidator() => RuleFor(command => command.Advice).Narrative("Enter the advice");
}

internal sealed class GiveBoardAdviceHandler(DisputeExecutor executor) : IRequestHandler<GiveBoardAdvice, string>
{
    public Task<string> Handle(GiveBoardAdvice command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.GiveBoardAdvice(act, command.Advice!), cancellationToken);
}
