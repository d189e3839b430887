using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Suggests a change of a protocol or a procedure, once the case has ended .</summary>
public sealed record Suggest(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Text) : IDisputeCommand;

internal sealed class SuggestValidator : AbstractValidator<Suggest>
{
    public SuggestValidator() => RuleFor(command => command.Text).Narrative("Enter what you suggest");
}

internal sealed class SuggestHandler(DisputeDesk desk) : IRequestHandler<Suggest, string>
{
    public Task<string> Handle(Suggest command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Suggest(act, command.Text!), cancellationToken);
}
