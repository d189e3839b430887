using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Tracks;

/// <summary>Says how one's side liaises for a way forward .</summary>
public sealed record RecordLiaison(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Text) : IDisputeCommand;

internal sealed class RecordLiaisonValidator : AbstractValidator<RecordLiaison>
{
    public RecordLiaisonValidator() => RuleFor(command => command.Text).Narrative("Enter how your side liaises");
}

internal sealed class RecordLiaisonHandler(DisputeExecutor executor) : IRequestHandler<RecordLiaison, string>
{
    public Task<string> Handle(RecordLiaison command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.RecordLiaison(act, command.Text!), cancellationToken);
}
