using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Records what the joint meeting came to .</summary>
public sealed record RecordMeeting(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Attended, string? Outcome)
    : IDisputeCommand;

internal sealed class RecordMeetingValidator : AbstractValidator<RecordMeeting>
{
    public RecordMeetingValidator()
    {
        RuleFor(command => command.Attended).Narrative("Enter who attended");
        RuleFor(command => command.Outcome).Narrative("Enter what the meeting came to");
    }
}

internal sealed class RecordMeetingHandler(DisputeExecutor executor) : IRequestHandler<RecordMeeting, string>
{
    public Task<string> Handle(RecordMeeting command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.RecordMeeting(act, command.Attended!, command.Outcome!), cancellationToken);
}
