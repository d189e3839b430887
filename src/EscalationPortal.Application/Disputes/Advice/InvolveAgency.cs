using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Adds an agency whose views are heard, through one of its people .</summary>
public sealed record InvolveAgency(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? AgencyId, Guid? SpeakerId)
    : IDisputeCommand;

internal sealed class InvolveAgencyValidator : AbstractValidator<InvolveAgency>
{
    public const string NobodyChosen = "Choose who speaks for the agency";

    public InvolveAgencyValidator()
    {
        RuleFor(command => command.AgencyId).NotNull().WithMessage("Choose the agency");
        RuleFor(command => command.SpeakerId).NotNull().WithMessage(NobodyChosen);
    }
}

internal sealed class InvolveAgencyHandler(DisputeExecutor executor) : IRequestHandler<InvolveAgency, string>
{
    public Task<string> Handle(InvolveAgency command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.InvolveAgency);
                var agency = await executor.Parties.OfAgency(dispute.Partnership, command.AgencyId!.Value, cancellationToken);
                var speakers = Candidates.Speakers(dispute, agency);
                dispute.InvolveAgency(
                    act,
                    SelectedParty.From(speakers, command.SpeakerId, nameof(command.SpeakerId), InvolveAgencyValidator.NobodyChosen)
                );
            },
            cancellationToken
        );
}
