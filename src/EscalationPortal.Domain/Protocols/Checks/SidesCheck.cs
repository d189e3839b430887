using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>What belongs to the two sides stands at their stages, below the board.</summary>
internal static class SidesCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            var path = $"$.stages[{i}]";
            KeyCheck.Bodies(protocol).CheckReference($"{path}.membersOf", stage.MembersOf, faults);
            BelowTheBoard(path, stage, faults);
            Together(path, stage, faults);
            Repeats(path, i, protocol, faults);
        }
    }

    private static void BelowTheBoard(string path, Stage stage, FaultList faults)
    {
        (string Part, bool Given)[] parts =
        [
            ("consultation", stage.Consultation is not null),
            ("discussion", stage.Discussion is not null),
            ("request", stage.Request is not null),
            ("decision", stage.Decision is not null),
            ("membersOf", stage.MembersOf is not null),
        ];
        foreach (var (part, _) in parts.Where(part => part.Given && stage.IsBoard))
        {
            faults.Wrong($"{path}.{part}", "is for a stage of the two sides, but a body of the board acts here", $"{path}.body");
        }
    }

    /// <summary>A talk, and naming each other, takes two.</summary>
    private static void Together(string path, Stage stage, FaultList faults)
    {
        if (stage is not { Receiving: null, Body: null })
        {
            return;
        }

        (string Part, bool Given)[] parts =
        [
            ("opening", stage.Opening != Opening.Contact),
            ("discussion", stage.Discussion is not null),
            ("request", stage.Request is not null),
        ];
        foreach (var (part, _) in parts.Where(part => part.Given))
        {
            faults.Wrong($"{path}.{part}", "needs the receiving side, which has no part here", $"{path}.receiving", $"{path}.body");
        }
    }

    /// <summary>A ladder begins and ends somewhere: only a rung between two others is climbed again or left out (R-010).</summary>
    private static void Repeats(string path, int i, Protocol protocol, FaultList faults)
    {
        var stage = protocol.Stages[i];
        if (!stage.Repeatable)
        {
            return;
        }

        if (stage.IsBoard)
        {
            faults.Wrong($"{path}.repeatable", "must be false, because a body of the board acts here", $"{path}.body");
        }
        else if (i == 0 || i == protocol.Stages.Count - 1)
        {
            faults.Wrong($"{path}.repeatable", $"must be false: this is the {(i == 0 ? "first" : "last")} stage", "$.stages");
        }
    }
}
