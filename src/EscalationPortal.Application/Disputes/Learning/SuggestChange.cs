using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Learning;

/// <summary>Suggests a change of a protocol or a procedure, once the case has ended .</summary>
public sealed record SuggestChange(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Text) : IDisputeCommand;

internal sealed class SuggestChangeValidator : AbstractValidator<SuggestChange>
{
    public SuggestChangeValidator() => RuleFor(command => command.Text).Narrative("Enter what you suggest");
}

internal sealed class SuggestChangeHandler(DisputeExecutor executor) : IRequestHandler<SuggestChange, string>
{
    public Task<string> Handle(SuggestChange command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Suggest(act, command.Text!), cancellationToken);
}
