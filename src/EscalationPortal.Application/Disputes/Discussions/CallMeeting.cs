using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Calls a joint meeting of people who have a part in the case .</summary>
public sealed record CallMeeting(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    DateOnly? On,
    TimeOnly? From,
    TimeOnly? To,
    string? Place,
    IReadOnlyList<Guid> Invitees
) : IDisputeCommand;

internal sealed class CallMeetingValidator : AbstractValidator<CallMeeting>
{
    public CallMeetingValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).ComingDay(clock, "the date of the meeting");
        RuleFor(command => command.From).NotNull().WithMessage("Enter when the meeting begins");
        RuleFor(command => command.To)
            .Must((command, to) => to is null || command.From is null || to > command.From)
            .WithMessage("The end must be after the beginning");
        RuleFor(command => command.Place).Line("Enter a place or a link");
        RuleFor(command => command.Invitees).NotEmpty().WithMessage("Choose at least one person to invite");
    }
}

internal sealed class CallMeetingHandler(DisputeExecutor executor) : IRequestHandler<CallMeeting, string>
{
    public Task<string> Handle(CallMeeting command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.CallMeeting);
                var people = dispute.PeopleWithAccess();
                var invited = command
                    .Invitees.Distinct()
                    .Select(id => SelectedParty.From(people, id, nameof(command.Invitees), "Choose people from the list"));
                dispute.CallMeeting(
                    act,
                    new Meeting(command.On!.Value, command.From!.Value, command.To, command.Place!, [.. invited], OutcomeRecorded: false)
                );
            },
            cancellationToken
        );
}
