using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>Says who stands for the receiving agency at this stage, for whoever stood there before .</summary>
/// <param name="WhySamePerson">Why it is somebody who acted at an earlier stage, where that needs a reason .</param>
public sealed record NameCounterpart(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? PersonId, string? WhySamePerson)
    : IDisputeCommand;

internal sealed class NameCounterpartValidator : AbstractValidator<NameCounterpart>
{
    public const string NobodyChosen = "Choose who stands for your agency";

    public NameCounterpartValidator()
    {
        RuleFor(command => command.PersonId).NotNull().WithMessage(NobodyChosen);
        RuleFor(command => command.WhySamePerson).OptionalNarrative();
    }
}

internal sealed class NameCounterpartHandler(DisputeExecutor executor, StageMembers members) : IRequestHandler<NameCounterpart, string>
{
    public Task<string> Handle(NameCounterpart command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.NameOwn);
                var stage = act.Protocol.Stage(dispute.StageKey);
                var agency = await members.Of(dispute.Partnership, dispute.Receiving.AgencyId, act.Protocol, stage, cancellationToken);
                var own = SelectedParty.From(
                    Candidates.Counterparts(dispute, act.Protocol, stage, agency),
                    command.PersonId,
                    nameof(command.PersonId),
                    NameCounterpartValidator.NobodyChosen
                );
                SamePerson.RequireReason(dispute, stage, own, command.WhySamePerson, nameof(command.WhySamePerson));
                dispute.NameCounterpart(act, own, command.WhySamePerson);
            },
            cancellationToken
        );
}
