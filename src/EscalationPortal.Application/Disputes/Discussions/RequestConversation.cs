using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Asks the counterpart for the conversation, which is what the protocol times .</summary>
public sealed record RequestConversation(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    DateOnly? On,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class RequestConversationValidator : AbstractValidator<RequestConversation>
{
    public RequestConversationValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).PastDay(clock, "the date on which you asked");
        this.Answers(command => command.Answers);
    }
}

internal sealed class RequestConversationHandler(DisputeExecutor executor) : IRequestHandler<RequestConversation, string>
{
    public Task<string> Handle(RequestConversation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RequestConversation);
                dispute.RequestConversation(
                    act,
                    command.On!.Value,
                    FieldForm.Require(StageFields.Request(dispute, act.Protocol), command.Answers, dispute, act)
                );
            },
            cancellationToken
        );
}
