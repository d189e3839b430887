using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Expedites the process on immediate risk of significant harm .</summary>
public sealed record Expedite(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Information) : IDisputeCommand;

internal sealed class ExpediteValidator : AbstractValidator<Expedite>
{
    public ExpediteValidator() => RuleFor(command => command.Information).Narrative("Enter the information that shows an immediate risk of significant harm");
}

internal sealed class ExpediteHandler(DisputeDesk desk) : IRequestHandler<Expedite, string>
{
    public Task<string> Handle(Expedite command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Expedite(act, command.Information!), cancellationToken);
}
