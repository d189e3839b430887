using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Convenes a panel of the board's representatives .</summary>
public sealed record ConvenePanel(Actor Actor, string Reference, int SeenVersion, Guid FormToken, PlannedPanel Panel) : IDisputeCommand;

internal sealed class ConvenePanelValidator : AbstractValidator<ConvenePanel>
{
    public ConvenePanelValidator(TimeProvider clock) => RuleFor(command => command.Panel).SetValidator(new PlannedPanelValidator(clock));
}

internal sealed class ConvenePanelHandler(DisputeExecutor executor, PanelSeats seats) : IRequestHandler<ConvenePanel, string>
{
    public Task<string> Handle(ConvenePanel command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ConvenePanel);
                dispute.ConvenePanel(
                    act,
                    await seats.Of(command.Panel, dispute, act.Protocol.Stage(dispute.StageKey).Panel!, cancellationToken)
                );
            },
            cancellationToken
        );
}
