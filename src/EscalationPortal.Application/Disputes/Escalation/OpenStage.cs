using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Takes the concern up with a counterpart, which opens the stage .</summary>
public sealed record OpenStage(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? CounterpartId, bool StatementMade)
    : IDisputeCommand;

internal sealed class OpenStageValidator : AbstractValidator<OpenStage>
{
    public OpenStageValidator() => RuleFor(command => command.CounterpartId).NotNull().WithMessage("Choose your counterpart");
}

internal sealed class OpenStageHandler(DisputeExecutor executor) : IRequestHandler<OpenStage, string>
{
    public Task<string> Handle(OpenStage command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                var stage = dispute.StageToOpen(act.Protocol);
                if (stage?.Statement is not null && !command.StatementMade)
                {
                    throw Invalid.Field(nameof(OpenStage.StatementMade), "Tick to state that this is raised under the process");
                }

                var counterparts = stage is null
                    ? []
                    : Candidates.Counterparts(
                        dispute,
                        act.Protocol,
                        stage,
                        await executor.Parties.OfAgency(dispute.Partnership, dispute.Receiving.AgencyId, cancellationToken)
                    );
                var counterpart =
                    counterparts.FirstOrDefault(party => party.PersonId == command.CounterpartId)
                    ?? throw Invalid.Field(nameof(OpenStage.CounterpartId), "Choose a counterpart from the list");
                dispute.OpenStage(act, counterpart, command.StatementMade);
            },
            cancellationToken
        );
}
