using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Records a consultation inside one's own agency, which the other side never reads .</summary>
public sealed record RecordConsultation(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? With,
    DateOnly? On,
    string? Text,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class RecordConsultationValidator : AbstractValidator<RecordConsultation>
{
    public RecordConsultationValidator(TimeProvider clock)
    {
        RuleFor(command => command.With).Line("Enter with whom");
        RuleFor(command => command.On).PastDay(clock, "the date of the consultation");
        RuleFor(command => command.Text).OptionalNarrative();
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordConsultationHandler(DisputeExecutor executor) : IRequestHandler<RecordConsultation, string>
{
    public Task<string> Handle(RecordConsultation command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordConsultation);
                var fields = StageFields.Consultation(dispute, act.Protocol);
                dispute.RecordConsultation(
                    act,
                    command.With!,
                    command.On!.Value,
                    command.Text,
                    FieldForm.Require(fields, command.Answers, dispute, act)
                );
            },
            cancellationToken
        );
}
