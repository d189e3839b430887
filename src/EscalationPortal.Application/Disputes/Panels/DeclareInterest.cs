using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>A member of the panel declares an interest, or none.</summary>
/// <param name="HasInterest">Whether there is one.</param>
/// <param name="Interest">Which.</param>
public sealed record DeclareInterest(Actor Actor, string Reference, int SeenVersion, Guid FormToken, bool? HasInterest, string? Interest)
    : IDisputeCommand;

internal sealed class DeclareInterestValidator : AbstractValidator<DeclareInterest>
{
    public DeclareInterestValidator()
    {
        RuleFor(command => command.HasInterest).NotNull().WithMessage("Choose whether you have an interest");
        When(command => command.HasInterest == true, () => RuleFor(command => command.Interest).Narrative("Enter what the interest is"));
    }
}

internal sealed class DeclareInterestHandler(DisputeExecutor executor) : IRequestHandler<DeclareInterest, string>
{
    public Task<string> Handle(DeclareInterest command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.DeclareInterest(act, command.HasInterest == true ? command.Interest : null),
            cancellationToken
        );
}
