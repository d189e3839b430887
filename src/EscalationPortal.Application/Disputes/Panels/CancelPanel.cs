using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Cancels the panel, which stays cancelled.</summary>
public sealed record CancelPanel(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason) : IDisputeCommand;

internal sealed class CancelPanelValidator : AbstractValidator<CancelPanel>
{
    public CancelPanelValidator() => RuleFor(command => command.Reason).Narrative("Enter why the panel is cancelled");
}

internal sealed class CancelPanelHandler(DisputeExecutor executor) : IRequestHandler<CancelPanel, string>
{
    public Task<string> Handle(CancelPanel command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.CancelPanel(act, command.Reason!), cancellationToken);
}
