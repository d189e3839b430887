using System.Globalization;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.BoardStages;

/// <summary>Records the board's next step before its result .</summary>
public sealed record RecordBoardStep(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Text,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class RecordBoardStepValidator : AbstractValidator<RecordBoardStep>
{
    public RecordBoardStepValidator()
    {
        RuleFor(command => command.Text).OptionalNarrative();
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordBoardStepHandler(DisputeExecutor executor) : IRequestHandler<RecordBoardStep, string>
{
    public Task<string> Handle(RecordBoardStep command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordBoardStep);
                var step = dispute.NextBoardStep(act.Protocol.Stage(dispute.StageKey))!;
                var answers = FieldForm.Require(step.Fields, command.Answers, dispute, act);
                RequireWithinCeiling(step, answers, act);
                dispute.RecordBoardStep(act, step.Key, command.Text, answers);
            },
            cancellationToken
        );

    /// <summary>A timescale above the protocol's ceiling is a fault beside its box .</summary>
    private static void RequireWithinCeiling(Domain.Protocols.BoardStep step, IReadOnlyList<FieldAnswer> answers, Act act)
    {
        var place = step.Fields.ToList().FindIndex(field => field.Kind == Domain.Protocols.FieldKind.WorkingDays);
        var stage = act.Protocol.Stages.First(stage => stage.BoardSteps.Contains(step));
        if (
            place >= 0
            && int.TryParse(
                answers.FirstOrDefault(answer => answer.Key == step.Fields[place].Key)?.Value,
                CultureInfo.InvariantCulture,
                out var days
            )
            && act.Protocol.Clocks.FirstOrDefault(clock => clock.Stage == stage.Key && clock.Ceiling) is { Within.WorkingDays: { } most }
            && days > most
        )
        {
            throw Invalid.Field($"Answers[{place}].Text", $"The protocol allows at most {most} working days");
        }
    }
}
