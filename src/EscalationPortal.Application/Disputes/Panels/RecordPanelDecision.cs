using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Records the one decision of the panel, which ends the dispute .</summary>
/// <param name="Decision">The decision with its reasons and the next course of action.</param>
/// <param name="Answers">What the stage asks with its result.</param>
public sealed record RecordPanelDecision(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Decision,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class RecordPanelDecisionValidator : AbstractValidator<RecordPanelDecision>
{
    public RecordPanelDecisionValidator()
    {
        RuleFor(command => command.Decision).Narrative("Enter what the panel decided, and why");
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordPanelDecisionHandler(DisputeExecutor executor) : IRequestHandler<RecordPanelDecision, string>
{
    public Task<string> Handle(RecordPanelDecision command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordPanelDecision);
                dispute.RecordPanelDecision(
                    act,
                    command.Decision!,
                    FieldForm.Require(StageFields.Result(dispute, act.Protocol), command.Answers, dispute, act)
                );
            },
            cancellationToken
        );
}
