using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>A field of a stage is asked with an act that exists there.</summary>
internal static class MomentOfFieldCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            foreach (var (j, field) in stage.Fields.Index())
            {
                Moment(stage, field.Asked, $"$.stages[{i}]", $"$.stages[{i}].fields[{j}].asked", faults);
                foreach (var (k, also) in field.AlsoAsked.Index())
                {
                    Moment(stage, also, $"$.stages[{i}]", $"$.stages[{i}].fields[{j}].alsoAsked[{k}]", faults);
                }
            }
        }
    }

    private static void Moment(Stage stage, FieldMoment asked, string stagePath, string path, FaultList faults)
    {
        if (Missing(stage, asked) is { } missing)
        {
            string[] parts = ["body", "receiving", "consultation", "request"];
            faults.Wrong(path, $"never comes: {missing}", parts.Select(part => $"{stagePath}.{part}"));
        }
    }

    private static string? Missing(Stage stage, FieldMoment asked) =>
        asked switch
        {
            FieldMoment.Consultation when stage.Consultation is null => "the stage has no consultation",
            FieldMoment.Request when stage.Request is null => "the stage has no request",
            FieldMoment.Discussion when stage.Receiving is null || stage.IsBoard => "the two sides do not talk at this stage",
            FieldMoment.Result when stage.IsOwnSide => "nothing is agreed or decided at a stage of the own side",
            _ => null,
        };
}
