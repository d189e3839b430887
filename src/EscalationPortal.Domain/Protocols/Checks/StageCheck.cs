using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>The order of the ladder: informal steps first, then formal stages, the board's last.</summary>
internal static class StageCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        var stages = protocol.Stages;
        if (stages.Count == 0)
        {
            faults.Wrong("$.stages", "needs at least one stage");
            return;
        }

        if (stages.All(stage => !stage.Formal))
        {
            faults.Wrong("$.stages", "needs at least one formal stage", stages.Select((_, i) => $"$.stages[{i}].formal"));
        }

        foreach (var (i, stage) in stages.Index())
        {
            Order(stages, i, stage, faults);
            Meeting(i, stage, faults);
        }
    }

    private static void Order(IReadOnlyList<Stage> stages, int i, Stage stage, FaultList faults)
    {
        var before = stages.Take(i).ToList();
        if (!stage.Formal && before.FindIndex(earlier => earlier.Formal) is var formal and >= 0)
        {
            faults.Wrong(
                $"$.stages[{i}].formal",
                $"must be true: \"{before[formal].Key}\" before it is formal, and informal steps come first",
                $"$.stages[{formal}].formal"
            );
        }

        if (!stage.Formal && stage.IsBoard)
        {
            faults.Wrong($"$.stages[{i}].formal", "must be true, because a body of the board acts here", $"$.stages[{i}].body");
        }

        if (!stage.IsBoard && before.FindIndex(earlier => earlier.IsBoard) is var board and >= 0)
        {
            faults.Wrong(
                $"$.stages[{i}].body",
                $"is missing: \"{before[board].Key}\" before it is a stage of the board, and nothing below the board comes after",
                $"$.stages[{board}].body"
            );
        }
    }

    private static void Meeting(int i, Stage stage, FaultList faults)
    {
        if (stage.JointMeeting is not { } meeting)
        {
            return;
        }

        if (meeting.Invitees.Count == 0)
        {
            faults.Wrong($"$.stages[{i}].jointMeeting.invitees", "needs at least one tier to invite");
        }

        foreach (var (j, tier) in meeting.Invitees.Index().Where(tier => meeting.Invitees.Take(tier.Index).Contains(tier.Item)))
        {
            faults.Wrong(
                $"$.stages[{i}].jointMeeting.invitees[{j}]",
                $"repeats {DefinitionJson.Value(tier)}",
                Enumerable.Range(0, j).Select(k => $"$.stages[{i}].jointMeeting.invitees[{k}]")
            );
        }
    }
}
