using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>Names the line and the senior manager who handle it in the actor's own agency .</summary>
public sealed record NameManagers(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    Guid? LineManagerId,
    Guid? SeniorManagerId
) : IDisputeCommand;

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

internal sealed class NameManagersHandler(DisputeExecutor executor) : IRequestHandler<NameManagers, string>
{
    public Task<string> Handle(NameManagers command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.NameManagers);
                var side = dispute.SideOf(act.Actor)!.Value;
                var agency = await executor.Parties.OfAgency(dispute.Partnership, dispute.SideState(side).AgencyId, cancellationToken);
                dispute.NameManagers(
                    act,
                    SelectedParty.From(
                        Candidates.Managers(dispute, act.Protocol, side, Tier.LineManager, agency),
                        command.LineManagerId,
                        nameof(command.LineManagerId),
                        NameManagersValidator.NoLineManager
                    ),
                    SelectedParty.From(
                        Candidates.Managers(dispute, act.Protocol, side, Tier.SeniorManager, agency),
                        command.SeniorManagerId,
                        nameof(command.SeniorManagerId),
                        NameManagersValidator.NoSeniorManager
                    )
                );
            },
            cancellationToken
        );
}
