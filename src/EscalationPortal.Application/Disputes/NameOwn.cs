using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Says who stands for the receiving agency at this stage, for whoever stood there before .</summary>
/// <param name="WhySamePerson">Why it is somebody who acted at an earlier stage, where that needs a reason .</param>
public sealed record NameOwn(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? PersonId, string? WhySamePerson) : IDisputeCommand;

internal sealed class NameOwnValidator : AbstractValidator<NameOwn>
{
    public const string NobodyChosen = "Choose who stands for your agency";

    public NameOwnValidator()
    {
        RuleFor(command => command.PersonId).NotNull().WithMessage(NobodyChosen);
        RuleFor(command => command.WhySamePerson).OptionalNarrative();
    }
}

internal sealed class NameOwnHandler(DisputeDesk desk, StageMembers members) : IRequestHandler<NameOwn, string>
{
    public Task<string> Handle(NameOwn command, CancellationToken cancellationToken) => desk.Act(
        command,
        async (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.NameOwn);
            var stage = act.Protocol.Stage(dispute.StageKey);
            var agency = await members.Of(dispute.Partnership, dispute.Receiving.AgencyId, act.Protocol, stage, cancellationToken);
            var own = Chosen.From(Candidates.Counterparts(dispute, act.Protocol, stage, agency), command.PersonId, nameof(command.PersonId), NameOwnValidator.NobodyChosen);
            SamePerson.RequireReason(dispute, stage, own, command.WhySamePerson, nameof(command.WhySamePerson));
            dispute.NameOwn(act, own, command.WhySamePerson);
        },
        cancellationToken);
}
