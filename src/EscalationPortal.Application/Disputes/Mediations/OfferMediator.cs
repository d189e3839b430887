using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>Offers a mediator to both sides, for the board .</summary>
public sealed record OfferMediator(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Kind,
    Guid? MediatorId,
    string? Organisation
) : IDisputeCommand;

internal sealed class OfferMediatorValidator : AbstractValidator<OfferMediator>
{
    public const string NobodyChosen = "Choose the mediator";

    public OfferMediatorValidator()
    {
        RuleFor(command => command.Kind).Line("Choose who mediates");
        RuleFor(command => command.MediatorId).NotNull().WithMessage(NobodyChosen);
        RuleFor(command => command.Organisation).Line("Enter the mediator's organisation");
    }
}

internal sealed class OfferMediatorHandler(DisputeExecutor executor, Mediators mediators) : IRequestHandler<OfferMediator, string>
{
    public Task<string> Handle(OfferMediator command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.OfferMediator);
                var mediator = SelectedParty.From(
                    await mediators.For(dispute, act.Protocol, cancellationToken),
                    command.MediatorId,
                    nameof(command.MediatorId),
                    OfferMediatorValidator.NobodyChosen
                );
                dispute.OfferMediator(act, command.Kind!, mediator with { AgencyName = command.Organisation! });
            },
            cancellationToken
        );
}
