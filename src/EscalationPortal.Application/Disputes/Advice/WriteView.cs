using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Gives an involved agency's view .</summary>
public sealed record WriteView(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? View) : IDisputeCommand;

internal sealed class WriteViewValidator : AbstractValidator<WriteView>
{
    public WriteViewValidator() => RuleFor(command => command.View).Narrative("Enter your agency's view");
}

internal sealed class WriteViewHandler(DisputeExecutor executor) : IRequestHandler<WriteView, string>
{
    public Task<string> Handle(WriteView command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.WriteView(act, command.View!), cancellationToken);
}
