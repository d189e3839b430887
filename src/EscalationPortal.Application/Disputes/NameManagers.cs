using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Names the line and the senior manager who handle it in the actor's own agency .</summary>
public sealed record NameManagers(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? LineManagerId, Guid? SeniorManagerId) : IDisputeCommand;

internal sealed class NameManagersValidator : AbstractValidator<NameManagers>
{
    public const string NoLineManager = "Enter the line manager who is managing this in your agency";
    public const string NoSeniorManager = "Enter the senior manager who is managing this in your agency";

    public NameManagersValidator()
    {
        RuleFor(command => command.LineManagerId).NotNull().WithMessage(NoLineManager);
        RuleFor(command => command.SeniorManagerId).NotNull().WithMessage(NoSeniorManager);
    }
}

internal sealed class NameManagersHandler(DisputeDesk desk) : IRequestHandler<NameManagers, string>
{
    public Task<string> Handle(NameManagers command, CancellationToken cancellationToken) => desk.Act(
        command,
        async (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.NameManagers);
            var side = dispute.SideOf(act.Actor)!.Value;
            var agency = await desk.Parties.OfAgency(dispute.Partnership, dispute.SideState(side).AgencyId, cancellationToken);
            dispute.NameManagers(
                act,
                Chosen.From(Candidates.Managers(dispute, act.Protocol, side, Tier.LineManager, agency), command.LineManagerId, nameof(command.LineManagerId), NameManagersValidator.NoLineManager),
                Chosen.From(Candidates.Managers(dispute, act.Protocol, side, Tier.SeniorManager, agency), command.SeniorManagerId, nameof(command.SeniorManagerId), NameManagersValidator.NoSeniorManager));
        },
        cancellationToken);
}
