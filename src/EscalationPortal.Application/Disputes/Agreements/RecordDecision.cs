using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Agreements;

/// <summary>Records a decision that those who stand at the stage may take .</summary>
public sealed record RecordDecision(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Maker,
    string? Text,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class RecordDecisionValidator : AbstractValidator<RecordDecision>
{
    public RecordDecisionValidator()
    {
        RuleFor(command => command.Maker).Line("Enter who took the decision");
        RuleFor(command => command.Text).Narrative("Enter what was decided and why");
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordDecisionHandler(DisputeExecutor executor) : IRequestHandler<RecordDecision, string>
{
    public Task<string> Handle(RecordDecision command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordDecision);
                dispute.RecordDecision(
                    act,
                    command.Maker!,
                    command.Text!,
                    FieldForm.Require(
                        StageFields.Result(dispute, act.Protocol),
                        command.Answers,
                        dispute,
                        act,
                        field => !dispute.HasWritten(field, null)
                    )
                );
            },
            cancellationToken
        );
}
