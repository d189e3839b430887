namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Nobody who is stopped at a screening question is left without a place to go .</summary>
internal static class IntakeCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, question) in protocol.Intake.Screening.Index())
        {
            var path = $"$.intake.screening[{i}]";
            if (question is { Yes: ScreeningEffect.Stop, Signpost: null })
            {
                faults.Wrong($"{path}.signpost", "is missing: who is stopped here must be shown where to go", $"{path}.yes");
            }

            if (question.Yes == ScreeningEffect.AroundOwnManagement && protocol.Powers.AroundOwnManagement is null)
            {
                faults.Wrong($"{path}.yes", "leads around one's own management, but the protocol has no such power", "$.powers.aroundOwnManagement");
            }
        }
    }
}
