using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>Says what one's side makes of the mediator's way forward .</summary>
public sealed record AdoptWayForward(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Outcome, string? Text)
    : IDisputeCommand;

internal sealed class AdoptWayForwardValidator : AbstractValidator<AdoptWayForward>
{
    public AdoptWayForwardValidator()
    {
        RuleFor(command => command.Outcome).Line("Choose what your side makes of the way forward");
        RuleFor(command => command.Text).Narrative("Enter what your side adopts, or why it does not");
    }
}

internal sealed class AdoptWayForwardHandler(DisputeExecutor executor) : IRequestHandler<AdoptWayForward, string>
{
    public Task<string> Handle(AdoptWayForward command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.AdoptWayForward(act, command.Outcome!, command.Text!), cancellationToken);
}
