using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.BoardStages;

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
    BoardResultLeads? Leads
) : IDisputeCommand
{
    /// <summary>What the stage asks with its result.</summary>
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];
}

internal sealed class RecordBoardResultValidator : AbstractValidator<RecordBoardResult>
{
    public RecordBoardResultValidator(TimeProvider clock)
    {
        RuleFor(command => command.MeetingHeld).NotNull().WithMessage("Choose whether a meeting was held");
        When(
            command => command.MeetingHeld == true,
            () =>
            {
                RuleFor(command => command.MetOn).PastDay(clock, "the date of the meeting");
                RuleFor(command => command.Attended).Narrative("Enter who attended");
            }
        );
        RuleFor(command => command.Result).Narrative("Enter the result");
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordBoardResultHandler(DisputeExecutor executor) : IRequestHandler<RecordBoardResult, string>
{
    public Task<string> Handle(RecordBoardResult command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordBoardResult);
                var leads =
                    dispute.Status == DisputeStatus.AgreedPolicyReferred
                        ? BoardResultLeads.StillOpen
                        : command.Leads ?? throw Invalid.Field(nameof(command.Leads), "Choose what follows");
                var held = command.MeetingHeld == true;
                dispute.RecordBoardResult(
                    act,
                    new BoardResult(held ? command.MetOn : null, held ? command.Attended : null, command.Result!, leads)
                    {
                        Answers = FieldForm.Require(StageFields.Result(dispute, act.Protocol), command.Answers, dispute, act),
                    }
                );
            },
            cancellationToken
        );
}
