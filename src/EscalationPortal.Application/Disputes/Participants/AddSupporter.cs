using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>Attaches a supporter to the raiser .</summary>
public sealed record AddSupporter(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? SupporterId) : IDisputeCommand;

internal sealed class AddSupporterValidator : AbstractValidator<AddSupporter>
{
    public const string NobodyChosen = "Choose who supports you";

    public AddSupporterValidator() => RuleFor(command => command.SupporterId).NotNull().WithMessage(NobodyChosen);
}

internal sealed class AddSupporterHandler(DisputeExecutor executor) : IRequestHandler<AddSupporter, string>
{
    public Task<string> Handle(AddSupporter command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.AddSupporter);
                var agency = await executor.Parties.OfAgency(dispute.Partnership, dispute.Escalating.AgencyId, cancellationToken);
                var supporters = Candidates.Supporters(dispute, agency);
                dispute.AddSupporter(
                    act,
                    SelectedParty.From(supporters, command.SupporterId, nameof(command.SupporterId), AddSupporterValidator.NobodyChosen)
                );
            },
            cancellationToken
        );
}
