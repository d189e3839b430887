using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Attaches a supporter to the raiser .</summary>
public sealed record AddSupporter(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? SupporterId) : IDisputeCommand;

internal sealed class AddSupporterValidator : AbstractValidator<AddSupporter>
{
    public const string NobodyChosen = "Choose who supports you";

    public AddSupporterValidator() => RuleFor(command => command.SupporterId).NotNull().WithMessage(NobodyChosen);
}

internal sealed class AddSupporterHandler(DisputeDesk desk) : IRequestHandler<AddSupporter, string>
{
    public Task<string> Handle(AddSupporter command, CancellationToken cancellationToken) => desk.Act(
        command,
        async (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.AddSupporter);
            var agency = await desk.Parties.OfAgency(dispute.Partnership, dispute.Escalating.AgencyId, cancellationToken);
            var supporters = Candidates.Supporters(dispute, agency);
            dispute.AddSupporter(act, Chosen.From(supporters, command.SupporterId, nameof(command.SupporterId), AddSupporterValidator.NobodyChosen));
        },
        cancellationToken);
}
