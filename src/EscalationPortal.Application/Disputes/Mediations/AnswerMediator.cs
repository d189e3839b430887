using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>Accepts or declines the mediator for one's side .</summary>
public sealed record AnswerMediator(Actor Actor, string Reference, int SeenVersion, Guid FormToken, bool? Accepts, string? DeclinedBecause)
    : IDisputeCommand;

internal sealed class AnswerMediatorValidator : AbstractValidator<AnswerMediator>
{
    public AnswerMediatorValidator()
    {
        RuleFor(command => command.Accepts).NotNull().WithMessage("Choose whether your side accepts the mediator");
        RuleFor(command => command.DeclinedBecause).OptionalNarrative();
        RuleFor(command => command.DeclinedBecause)
            .NotEmpty()
            .WithMessage("Enter why your side declines")
            .When(command => command.Accepts == false);
    }
}

internal sealed class AnswerMediatorHandler(DisputeExecutor executor) : IRequestHandler<AnswerMediator, string>
{
    public Task<string> Handle(AnswerMediator command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.AnswerMediator(act, command.Accepts == true ? null : command.DeclinedBecause),
            cancellationToken
        );
}
