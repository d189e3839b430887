using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Agreements;

/// <summary>Notes a decision for the escalating side, accepting it or still disagreeing .</summary>
public sealed record NoteDecision(Actor Actor, string Reference, int SeenVersion, Guid FormToken, bool? StillDisagrees, string? Text)
    : IDisputeCommand;

internal sealed class NoteDecisionValidator : AbstractValidator<NoteDecision>
{
    public NoteDecisionValidator()
    {
        RuleFor(command => command.StillDisagrees).NotNull().WithMessage("Choose whether your side still disagrees");
        RuleFor(command => command.Text).OptionalNarrative();
        RuleFor(command => command.Text)
            .NotEmpty()
            .WithMessage("Enter the disagreement that remains")
            .When(command => command.StillDisagrees == true);
    }
}

internal sealed class NoteDecisionHandler(DisputeExecutor executor) : IRequestHandler<NoteDecision, string>
{
    public Task<string> Handle(NoteDecision command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.NoteDecision(act, command.StillDisagrees!.Value, command.Text),
            cancellationToken
        );
}
