using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A moment of a case, from which a clock runs or of which people are told, can happen.</summary>
internal static class MomentCheck
{
    public static void Check(string path, CaseMoment moment, Protocol protocol, FaultList faults)
    {
        KeyCheck.Stages(protocol).CheckReference($"{path}.stage", moment.Stage, faults);
        Answer(path, moment, protocol, faults);
        BoardStep(path, moment, protocol, faults);
        Happens(path, moment, protocol, faults);
    }

    private static void Answer(string path, CaseMoment moment, Protocol protocol, FaultList faults)
    {
        if (moment.Event != CaseEvent.Answered)
        {
            OnlyFor($"{path}.answer", moment.Answer, CaseEvent.Answered, path, faults);
            return;
        }

        if (moment.Answer is null)
        {
            faults.Wrong($"{path}.answer", "is missing: the question whose date counts", $"{path}.event");
        }

        KeyCheck.Questions(protocol).CheckReference($"{path}.answer", moment.Answer, faults);
        foreach (var (i, question) in protocol.Intake.Questions.Index().Where(question => question.Item.Key == moment.Answer).Take(1))
        {
            if (question.Kind is not (FieldKind.Date or FieldKind.Moment))
            {
                faults.Wrong(
                    $"{path}.answer",
                    $"must be a question of the kind date or moment; \"{question.Key}\" is not",
                    $"{path}.event",
                    $"$.intake.questions[{i}].kind"
                );
            }
        }
    }

    private static void BoardStep(string path, CaseMoment moment, Protocol protocol, FaultList faults)
    {
        if (moment.Event != CaseEvent.BoardStepDone)
        {
            OnlyFor($"{path}.boardStep", moment.BoardStep, CaseEvent.BoardStepDone, path, faults);
            return;
        }

        var stages = protocol.Stages.Index().Where(stage => moment.Stage is null || stage.Item.Key == moment.Stage).ToList();
        new KeySet(
            "board step",
            [
                .. stages.SelectMany(stage =>
                    stage.Item.BoardSteps.Select((step, j) => ($"$.stages[{stage.Index}].boardSteps[{j}].key", step.Key))
                ),
            ],
            [
                .. stages.Select(stage => $"$.stages[{stage.Index}].boardSteps"),
                .. protocol.Stages.Select((_, i) => $"$.stages[{i}].key"),
                "$.stages",
                $"{path}.stage",
            ]
        ).CheckReference($"{path}.boardStep", moment.BoardStep, faults);
    }

    /// <summary>What a stage never asks for never happens there: a clock would run for ever.</summary>
    private static void Happens(string path, CaseMoment moment, Protocol protocol, FaultList faults)
    {
        var place = protocol.Stages.ToList().FindIndex(stage => stage.Key == moment.Stage);
        if (place < 0)
        {
            return;
        }

        var stage = protocol.Stages[place];
        var (missing, part) = moment.Event switch
        {
            CaseEvent.Consulted => (stage.Consultation is null, "consultation"),
            CaseEvent.Requested => (stage.Request is null, "request"),
            CaseEvent.Decided => (stage.Decision is null, "decision"),
            CaseEvent.BoardStepDone => (stage.BoardSteps.Count == 0, "boardSteps"),
            _ => (false, string.Empty),
        };
        if (missing)
        {
            faults.Wrong(
                $"{path}.event",
                $"never happens: \"{stage.Key}\" has no {part}",
                $"{path}.stage",
                $"$.stages[{place}].key",
                $"$.stages[{place}].{part}"
            );
        }
    }

    private static void OnlyFor(string path, string? given, CaseEvent only, string moment, FaultList faults)
    {
        if (given is not null)
        {
            faults.Wrong(path, $"is only for the event {DefinitionJson.Value(only)}", $"{moment}.event");
        }
    }
}
