using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Board;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>Enters a meeting of the body, past or to come, or calls it off .</summary>
public sealed record EnterMeeting(Actor Actor, Guid FormToken, DateOnly? On, bool CalledOff) : ICommand;

internal sealed class EnterMeetingValidator : AbstractValidator<EnterMeeting>
{
    public EnterMeetingValidator(TimeProvider clock) =>
        RuleFor(command => command.On)
            .NotNull()
            .WithMessage("Enter the date of the meeting")
            .Must(on => on is not { } day || Math.Abs(day.Year - clock.GetUtcNow().Year) <= 5)
            .WithMessage("The date of the meeting must be within five years");
}

internal sealed class EnterMeetingHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<EnterMeeting, string>
{
    public async Task<string> Handle(EnterMeeting command, CancellationToken cancellationToken)
    {
        var (_, rule) = await protocols.WithMeetings(command.Actor, cancellationToken);
        rule.RequireOfficer(command.Actor);
        var known = (await db.MeetingDays(command.Actor.Partnership, cancellationToken)).Contains(command.On!.Value);
        if (known != command.CalledOff)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    known ? "meeting-known" : "no-meeting",
                    known ? "A meeting on this day has been entered." : "No meeting on this day is entered."
                )
            );
        }

        if (command.CalledOff && command.On.Value < LondonTime.DateOf(clock.GetUtcNow()))
        {
            throw new RuleBrokenException(Refusal.NotNow("meeting-held", "A meeting that has been held is not called off."));
        }

        var meeting = new BoardMeeting(command.Actor, command.On!.Value, command.CalledOff, clock.GetUtcNow());
        db.BoardMeetings.Add(meeting);
        return meeting.Id.ToString();
    }
}
