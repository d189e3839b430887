using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Tiers climb, or stay, from stage to stage on each side; each that is used has its local word .</summary>
internal static class TierCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        Side("escalating", protocol, stage => stage.Escalating, faults);
        Side("receiving", protocol, stage => stage.Receiving, faults);
        Words(protocol, faults);
    }

    private static void Side(string side, Protocol protocol, Func<Stage, StagePart?> part, FaultList faults)
    {
        (Tier Tier, string Path)? below = null;
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            if (part(stage) is not { } now)
            {
                continue;
            }

            var path = $"$.stages[{i}].{side}.tier";
            if (below is { } lower && now.Tier < lower.Tier)
            {
                faults.Wrong(
                    path,
                    $"falls from {DefinitionJson.Value(lower.Tier)} to {DefinitionJson.Value(now.Tier)}; tiers climb or stay",
                    lower.Path
                );
            }

            if (now.Tier == Tier.Board && !stage.IsBoard)
            {
                faults.Wrong(path, "is the board, but the stage names no body of the board", $"$.stages[{i}].body");
            }

            below = (now.Tier, path);
        }
    }

    private static void Words(Protocol protocol, FaultList faults)
    {
        foreach (
            var (tier, path) in Used(protocol).DistinctBy(used => used.Tier).Where(used => !protocol.Words.Tiers.ContainsKey(used.Tier))
        )
        {
            faults.Wrong(JsonPath.Of("$.words.tiers", DefinitionJson.Value(tier)), $"is missing: {path} uses this tier", path);
        }
    }

    private static IEnumerable<(Tier Tier, string Path)> Used(Protocol protocol) =>
        protocol.Stages.SelectMany(
            (stage, i) =>
            {
                var path = $"$.stages[{i}]";
                IEnumerable<(Tier, string)> used = [(stage.Escalating.Tier, $"{path}.escalating.tier")];
                return used.Concat(stage.Receiving is { } receiving ? [(receiving.Tier, $"{path}.receiving.tier")] : [])
                    .Concat((stage.JointMeeting?.Invitees ?? []).Select((tier, j) => (tier, $"{path}.jointMeeting.invitees[{j}]")))
                    .Concat(stage.IsBoard ? [(Tier.Board, $"{path}.body")] : []);
            }
        );
}
