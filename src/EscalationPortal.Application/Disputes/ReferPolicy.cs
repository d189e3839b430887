using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Refers a policy issue of an agreed dispute to the board .</summary>
public sealed record ReferPolicy(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Issue) : IDisputeCommand;

internal sealed class ReferPolicyValidator : AbstractValidator<ReferPolicy>
{
    public ReferPolicyValidator() =>
        RuleFor(command => command.Issue).Narrative("Enter what the policy issue is");
}

internal sealed class ReferPolicyHandler(DisputeDesk desk) : IRequestHandler<ReferPolicy, string>
{
    public Task<string> Handle(ReferPolicy command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.ReferPolicy(act, command.Issue!), cancellationToken);
}
