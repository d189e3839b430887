using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Asks a safeguarding lead of one of the two agencies for advice .</summary>
public sealed record AskAdvice(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? AdviserId) : IDisputeCommand;

internal sealed class AskAdviceValidator : AbstractValidator<AskAdvice>
{
    public AskAdviceValidator() => RuleFor(command => command.AdviserId).NotNull().WithMessage("Choose a safeguarding lead");
}

internal sealed class AskAdviceHandler(DisputeExecutor executor) : IRequestHandler<AskAdvice, string>
{
    public Task<string> Handle(AskAdvice command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.AskAdvice);
                var leads = await executor.Parties.SafeguardingLeads(
                    dispute.Partnership,
                    [dispute.Escalating.AgencyId, dispute.Receiving.AgencyId],
                    cancellationToken
                );
                dispute.AskAdvice(
                    act,
                    SelectedParty.From(leads, command.AdviserId, nameof(command.AdviserId), "Choose a safeguarding lead from the list")
                );
            },
            cancellationToken
        );
}
