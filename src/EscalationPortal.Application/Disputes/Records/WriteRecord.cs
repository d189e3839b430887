using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Writes what the stage records, each side its own part .</summary>
public sealed record WriteRecord(Actor Actor, string Reference, int SeenVersion, Guid FormToken, IReadOnlyList<TypedAnswer> Answers)
    : IDisputeCommand;

internal sealed class WriteRecordValidator : AbstractValidator<WriteRecord>
{
    public WriteRecordValidator() => this.Answers(command => command.Answers);
}

internal sealed class WriteRecordHandler(DisputeExecutor executor) : IRequestHandler<WriteRecord, string>
{
    public Task<string> Handle(WriteRecord command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.WriteRecord);
                var fields = StageFields.Record(dispute, act.Protocol, act.Actor);
                var side = dispute.SideOf(act.Actor);
                var known = dispute.KnownOf(act.Protocol.Stage(dispute.StageKey), side);
                dispute.WriteRecord(
                    act,
                    FieldForm.Require(fields, command.Answers, dispute, act, IsAsked(dispute, side, fields, command.Answers), known)
                );
            },
            cancellationToken
        );

    /// <summary>Required parts are written together; with none of them the optional ones may be, but something is .</summary>
    private static Func<Domain.Protocols.Field, bool> IsAsked(
        Dispute dispute,
        Side? side,
        IReadOnlyList<Domain.Protocols.Field> fields,
        IReadOnlyList<TypedAnswer> answers
    )
    {
        bool Written(Domain.Protocols.Field field) =>
            answers.FirstOrDefault(answer => answer.Key == field.Key)?.Read(field, out _) is not null;
        var begun = fields.Any(field => field.Required && Written(field));
        var nothing = !fields.Any(Written);
        return field => !dispute.HasWritten(field, side) && (begun || nothing);
    }
}
