using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Writes the recipient's response .</summary>
public sealed record Respond(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Response) : IDisputeCommand;

internal sealed class RespondValidator : AbstractValidator<Respond>
{
    public RespondValidator() => RuleFor(command => command.Response).Narrative("Enter the response");
}

internal sealed class RespondHandler(DisputeDesk desk) : IRequestHandler<Respond, string>
{
    public Task<string> Handle(Respond command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Respond(act, command.Response!), cancellationToken);
}
