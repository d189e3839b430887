using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>
/// Refers a policy issue to the board, with what its stage asks where the protocol has a field for the issue.
/// </summary>
public sealed record ReferPolicyIssue(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Issue) : IDisputeCommand
{
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];
}

internal sealed class ReferPolicyIssueValidator : AbstractValidator<ReferPolicyIssue>
{
    public ReferPolicyIssueValidator()
    {
        RuleFor(command => command.Issue).OptionalNarrative();
        this.Answers(command => command.Answers);
    }
}

internal sealed class ReferPolicyIssueHandler(DisputeExecutor executor) : IRequestHandler<ReferPolicyIssue, string>
{
    public Task<string> Handle(ReferPolicyIssue command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ReferPolicy);
                var fields = StageFields.Policy(act.Protocol);
                if (fields.Count == 0 && string.IsNullOrWhiteSpace(command.Issue))
                {
                    throw Invalid.Field(nameof(command.Issue), "Enter what the policy issue is");
                }

                dispute.ReferPolicy(
                    act,
                    fields.Count == 0 ? command.Issue : null,
                    FieldForm.Require(fields, command.Answers, dispute, act)
                );
            },
            cancellationToken
        );
}
