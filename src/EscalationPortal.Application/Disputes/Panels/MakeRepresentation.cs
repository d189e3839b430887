using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Puts a side's representation before the panel, or declines to .</summary>
/// <param name="Declines">Whether the side declines to make one in writing.</param>
/// <param name="Text">The representation, or what is said with the decline.</param>
public sealed record MakeRepresentation(Actor Actor, string Reference, int SeenVersion, Guid FormToken, bool? Declines, string? Text)
    : IDisputeCommand;

internal sealed class MakeRepresentationValidator : AbstractValidator<MakeRepresentation>
{
    public MakeRepresentationValidator()
    {
        RuleFor(command => command.Declines).NotNull().WithMessage("Choose whether your agency makes a representation");
        When(command => command.Declines == false, () => RuleFor(command => command.Text).Narrative("Enter your agency’s representation"))
            .Otherwise(() => RuleFor(command => command.Text).OptionalNarrative());
    }
}

internal sealed class MakeRepresentationHandler(DisputeExecutor executor) : IRequestHandler<MakeRepresentation, string>
{
    public Task<string> Handle(MakeRepresentation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.MakeRepresentation(act, command.Declines == true, command.Text),
            cancellationToken
        );
}
