using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Routes;

/// <summary>Goes to a body of the board for advice, as a provider with nobody above .</summary>
public sealed record SeekBoardAdvice(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Question) : IDisputeCommand;

internal sealed class SeekBoardAdviceValidator : AbstractValidator<SeekBoardAdvice>
{
    public SeekBoardAdviceValidator() => RuleFor(command => command.Question).Narrative("Enter what you ask advice on");
}

internal sealed class SeekBoardAdviceHandler(DisputeExecutor executor) : IRequestHandler<SeekBoardAdvice, string>
{
    public Task<string> Handle(SeekBoardAdvice command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.SeekBoardAdvice(act, command.Question!), cancellationToken);
}
