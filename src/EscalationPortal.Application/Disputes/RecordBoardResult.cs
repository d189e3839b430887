using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Records the board's meeting, or that none was needed, and the result .</summary>
/// <param name="Leads">What follows for an unresolved case; not asked after a policy referral.</param>
public sealed record RecordBoardResult(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    bool? MeetingHeld,
    DateOnly? MetOn,
    string? Attended,
    string? Result,
    BoardResultLeads? Leads) : IDisputeCommand;

internal sealed class RecordBoardResultValidator : AbstractValidator<RecordBoardResult>
{
    public RecordBoardResultValidator(TimeProvider clock)
    {
        RuleFor(command => command.MeetingHeld).NotNull().WithMessage("Choose whether a meeting was held");
        When(command => command.MeetingHeld == true, () =>
        {
            RuleFor(command => command.MetOn).PastDay(clock, "the date of the meeting");
            RuleFor(command => command.Attended).Narrative("Enter who attended");
        });
        RuleFor(command => command.Result).Narrative("Enter the result");
    }
}

internal sealed class RecordBoardResultHandler(DisputeDesk desk) : IRequestHandler<RecordBoardResult, string>
{
    public Task<string> Handle(RecordBoardResult command, CancellationToken cancellationToken) => desk.Act(
        command,
        (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.RecordBoardResult);
            var leads = dispute.Referral is not null
                ? BoardResultLeads.StillOpen
                : command.Leads ?? throw Invalid.Field(nameof(command.Leads), "Choose what follows");
            var held = command.MeetingHeld == true;
            dispute.RecordBoardResult(act, new BoardResult(held ? command.MetOn : null, held ? command.Attended : null, command.Result!, leads));
        },
        cancellationToken);
}
