using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Learning;

/// <summary>Reviews an escalation that has ended, for the board .</summary>
public sealed record ReviewEscalation(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    IReadOnlyList<TypedAnswer> Answers,
    string? Suggestion
) : IDisputeCommand;

internal sealed class ReviewEscalationValidator : AbstractValidator<ReviewEscalation>
{
    public ReviewEscalationValidator()
    {
        this.Answers(command => command.Answers);
        RuleFor(command => command.Suggestion).OptionalNarrative();
    }
}

internal sealed class ReviewEscalationHandler(DisputeExecutor executor) : IRequestHandler<ReviewEscalation, string>
{
    public Task<string> Handle(ReviewEscalation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ReviewEscalation);
                dispute.ReviewEscalation(
                    act,
                    FieldForm.Require(dispute.AskedInReview(act.Protocol), command.Answers, dispute, act),
                    command.Suggestion
                );
            },
            cancellationToken
        );
}
