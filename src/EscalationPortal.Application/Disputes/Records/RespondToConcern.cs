using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Writes the recipient's response .</summary>
public sealed record RespondToConcern(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Response) : IDisputeCommand;

internal sealed class RespondToConcernValidator : AbstractValidator<RespondToConcern>
{
    public RespondToConcernValidator() => RuleFor(command => command.Response).Narrative("Enter the response");
}

internal sealed class RespondToConcernHandler(DisputeExecutor executor) : IRequestHandler<RespondToConcern, string>
{
    public Task<string> Handle(RespondToConcern command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Respond(act, command.Response!), cancellationToken);
}
