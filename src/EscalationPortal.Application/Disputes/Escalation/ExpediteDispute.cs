using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Expedites the process on immediate risk of significant harm .</summary>
public sealed record ExpediteDispute(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Information) : IDisputeCommand;

internal sealed class ExpediteDisputeValidator : AbstractValidator<ExpediteDispute>
{
    public ExpediteDisputeValidator() =>
        RuleFor(command => command.Information).Narrative("Enter the information that shows an immediate risk of significant harm");
}

internal sealed class ExpediteDisputeHandler(DisputeExecutor executor) : IRequestHandler<ExpediteDispute, string>
{
    public Task<string> Handle(ExpediteDispute command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Expedite(act, command.Information!), cancellationToken);
}
