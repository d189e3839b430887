using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Changes day, place or members of the panel; calendars are told of the same meeting anew.</summary>
public sealed record RearrangePanel(Actor Actor, string Reference, int SeenVersion, Guid FormToken, PlannedPanel Panel) : IDisputeCommand;

internal sealed class RearrangePanelValidator : AbstractValidator<RearrangePanel>
{
    public RearrangePanelValidator(TimeProvider clock) => RuleFor(command => command.Panel).SetValidator(new PlannedPanelValidator(clock));
}

internal sealed class RearrangePanelHandler(DisputeExecutor executor, PanelSeats seats) : IRequestHandler<RearrangePanel, string>
{
    public Task<string> Handle(RearrangePanel command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RearrangePanel);
                dispute.RearrangePanel(
                    act,
                    await seats.Of(command.Panel, dispute, act.Protocol.Stage(dispute.StageKey).Panel!, cancellationToken)
                );
            },
            cancellationToken
        );
}
