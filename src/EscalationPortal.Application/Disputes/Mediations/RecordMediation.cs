using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>Records what the mediation brought, for the mediator .</summary>
public sealed record RecordMediation(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    DateOnly? MetOn,
    string? Attended,
    string? Issues,
    string? WayForward
) : IDisputeCommand;

internal sealed class RecordMediationValidator : AbstractValidator<RecordMediation>
{
    public RecordMediationValidator(TimeProvider clock)
    {
        RuleFor(command => command.MetOn).PastDay(clock, "the date of the meeting");
        RuleFor(command => command.Attended).Narrative("Enter who attended");
        RuleFor(command => command.Issues).Narrative("Enter the issues that were aired");
        RuleFor(command => command.WayForward).Narrative("Enter the best way forward");
    }
}

internal sealed class RecordMediationHandler(DisputeExecutor executor) : IRequestHandler<RecordMediation, string>
{
    public Task<string> Handle(RecordMediation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.RecordMediation(act, command.MetOn!.Value, command.Attended!, command.Issues!, command.WayForward!),
            cancellationToken
        );
}
