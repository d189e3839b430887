using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Board;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>Brings an agency's experience to the next meeting .</summary>
/// <param name="NamesNobody">The sender confirms that no child, adult or family could be recognised.</param>
public sealed record SendMeetingInput(Actor Actor, Guid FormToken, string? Text, bool NamesNobody) : ICommand;

internal sealed class SendMeetingInputValidator : AbstractValidator<SendMeetingInput>
{
    public SendMeetingInputValidator()
    {
        RuleFor(command => command.Text).Narrative("Enter what your agency brings to the meeting");
        RuleFor(command => command.NamesNobody).Equal(true).WithMessage("Read it again, and tick that no family could be recognised");
    }
}

internal sealed class SendMeetingInputHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<SendMeetingInput, string>
{
    public async Task<string> Handle(SendMeetingInput command, CancellationToken cancellationToken)
    {
        await protocols.WithMeetings(command.Actor, cancellationToken);
        var now = clock.GetUtcNow();
        var input = new MeetingInput(command.Actor, command.Text!, now);
        if (!(await db.MeetingDays(command.Actor.Partnership, cancellationToken)).Any(day => day >= LondonTime.DateOf(now)))
        {
            throw new RuleBrokenException(Refusal.NotNow("no-meeting", "No meeting to come is entered yet. The board enters it."));
        }

        db.MeetingInputs.Add(input);
        return input.Id.ToString();
    }
}
