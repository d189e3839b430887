using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Routes;

/// <summary>Goes around one's own management, by one of the protocol's routes .</summary>
public sealed record ChooseRoute(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Route,
    Guid? ChosenId,
    Guid? BypassedId
) : IDisputeCommand;

internal sealed class ChooseRouteValidator : AbstractValidator<ChooseRoute>
{
    public const string NobodyChosen = "Choose who is to take it up instead";

    public ChooseRouteValidator()
    {
        RuleFor(command => command.Route).NotEmpty().WithMessage("Choose a route");
        RuleFor(command => command.ChosenId).NotNull().WithMessage(NobodyChosen);
        RuleFor(command => command.BypassedId)
            .Must((command, bypassed) => bypassed is null || bypassed != command.ChosenId)
            .WithMessage("Choose another manager: you cannot go around the person who is to take it up");
    }
}

internal sealed class ChooseRouteHandler(DisputeExecutor executor) : IRequestHandler<ChooseRoute, string>
{
    public Task<string> Handle(ChooseRoute command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ChooseRoute);
                var agency = await executor.Parties.OfAgency(dispute.Partnership, dispute.Escalating.AgencyId, cancellationToken);
                var chosen = SelectedParty.From(
                    Candidates.Routes(dispute, agency),
                    command.ChosenId,
                    nameof(command.ChosenId),
                    ChooseRouteValidator.NobodyChosen
                );
                var bypassed = command.BypassedId is null
                    ? null
                    : SelectedParty.From(
                        Candidates.Bypassed(dispute, agency),
                        command.BypassedId,
                        nameof(command.BypassedId),
                        "Choose a manager of your own agency, or nobody"
                    );
                dispute.ChooseRoute(act, command.Route!, chosen, bypassed);
            },
            cancellationToken
        );
}
