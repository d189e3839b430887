using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>Refers the dispute to the board's stage, with the form .</summary>
public sealed record ReferToBoard(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason, string? WhyNoDiscussion)
    : IDisputeCommand
{
    /// <summary>Key of the body, where there is a choice .</summary>
    public string? Body { get; init; }

    /// <summary>What the board's stage asks on entry .</summary>
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];
}

internal sealed class ReferToBoardValidator : AbstractValidator<ReferToBoard>
{
    public ReferToBoardValidator()
    {
        RuleFor(command => command.Reason).OptionalNarrative();
        RuleFor(command => command.Body).OptionalLine();
        this.Answers(command => command.Answers);
        RuleFor(command => command.WhyNoDiscussion).OptionalNarrative();
    }
}

internal sealed class ReferToBoardHandler(DisputeExecutor executor) : IRequestHandler<ReferToBoard, string>
{
    public Task<string> Handle(ReferToBoard command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ReferToBoard);
                NoDiscussion.RequireReason(dispute, act.Protocol, command.WhyNoDiscussion, nameof(command.WhyNoDiscussion));
                var next = act.Protocol.After(act.Protocol.Stage(dispute.StageKey))!;
                var fields = StageFields.Entry(next);
                if (StageFields.EntryNeedsReason(next) && string.IsNullOrWhiteSpace(command.Reason))
                {
                    throw Invalid.Field(nameof(command.Reason), "Enter why you refer it");
                }

                if (next.Alternatives.Count > 0 && !next.Bodies.Contains(command.Body))
                {
                    throw Invalid.Field(nameof(command.Body), "Choose to which of them it goes");
                }

                dispute.ReferToBoard(
                    act,
                    command.Reason,
                    command.WhyNoDiscussion,
                    command.Body,
                    FieldForm.Require(fields, command.Answers, dispute, act)
                );
            },
            cancellationToken
        );
}
