using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Asks somebody at an agency for information; they see the question alone .</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Needs">What the person needs to know to answer.</param>
public sealed record RequestInformation(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    Guid? AgencyId,
    Guid? PersonId,
    string? Question,
    string? Needs
) : IDisputeCommand;

internal sealed class RequestInformationValidator : AbstractValidator<RequestInformation>
{
    public const string NobodyChosen = "Choose whom you ask";

    public RequestInformationValidator()
    {
        RuleFor(command => command.AgencyId).NotNull().WithMessage("Choose the agency");
        RuleFor(command => command.PersonId).NotNull().WithMessage(NobodyChosen);
        RuleFor(command => command.Question).Narrative("Enter what you ask");
        RuleFor(command => command.Needs).OptionalNarrative();
    }
}

internal sealed class RequestInformationHandler(DisputeExecutor executor, PortalDb db) : IRequestHandler<RequestInformation, string>
{
    public Task<string> Handle(RequestInformation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RequestInformation);
                var agency = await executor.Parties.OfAgency(dispute.Partnership, command.AgencyId!.Value, cancellationToken);
                var of = SelectedParty.From(agency, command.PersonId, nameof(command.PersonId), RequestInformationValidator.NobodyChosen);
                var id = dispute.RequestInformation(act, of, command.Question!, command.Needs);
                db.InformationRequests.Add(
                    new InformationRequest
                    {
                        Partnership = dispute.Partnership,
                        Id = id,
                        DisputeId = dispute.Id,
                        PersonId = of.PersonId,
                        AgencyId = of.AgencyId,
                    }
                );
            },
            cancellationToken
        );
}
