using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Writes or updates the summary of the reason for the dispute, in the holder's own words .</summary>
public sealed record CompleteForm(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Summary) : IDisputeCommand;

internal sealed class CompleteFormValidator : AbstractValidator<CompleteForm>
{
    public CompleteFormValidator() => RuleFor(command => command.Summary).Narrative("Enter the summary of the reason for the dispute");
}

internal sealed class CompleteFormHandler(DisputeExecutor executor) : IRequestHandler<CompleteForm, string>
{
    public Task<string> Handle(CompleteForm command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.CompleteForm(act, command.Summary!), cancellationToken);
}
