namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A field of a stage is asked with an act that exists there.</summary>
internal static class MomentOfFieldCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            foreach (var (j, field) in stage.Fields.Index())
            {
                if (Missing(stage, field.Asked) is { } missing)
                {
                    string[] parts = ["body", "receiving", "consultation", "request", "decision"];
                    faults.Wrong($"$.stages[{i}].fields[{j}].asked", $"never comes: {missing}", parts.Select(part => $"$.stages[{i}].{part}"));
                }
            }
        }
    }

    private static string? Missing(Stage stage, FieldMoment asked) => asked switch
    {
        FieldMoment.Consultation when stage.Consultation is null => "the stage has no consultation",
        FieldMoment.Request when stage.Request is null => "the stage has no request",
        FieldMoment.Discussion when stage.Receiving is null || stage.IsBoard => "the two sides do not talk at this stage",
        FieldMoment.Result when stage is { Body: null, Decision: null } => "no body acts at the stage, and nothing is decided there",
        _ => null,
    };
}
