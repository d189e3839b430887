using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>What belongs to the board stands at its stages, and its steps are done by somebody .</summary>
internal static class BoardStageCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        var (bodies, roles) = (KeyCheck.Bodies(protocol), KeyCheck.Roles(protocol));
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            var path = $"$.stages[{i}]";
            bodies.CheckReferences($"{path}.alternatives", stage.Alternatives, faults);
            Alternatives(path, stage, faults);
            AtTheBoard(path, stage, faults);
            Panel($"{path}.panel", stage.Panel, roles, faults);
            foreach (var (j, step) in stage.BoardSteps.Index())
            {
                Step($"{path}.boardSteps[{j}]", step, roles, faults);
            }
        }
    }

    private static void Alternatives(string path, Stage stage, FaultList faults)
    {
        foreach (
            var (i, body) in stage
                .Alternatives.Index()
                .Where(body => body.Item == stage.Body || stage.Alternatives.Take(body.Index).Contains(body.Item))
        )
        {
            faults.Wrong(
                $"{path}.alternatives[{i}]",
                $"repeats \"{body}\", which may be chosen here already",
                $"{path}.body",
                $"{path}.alternatives"
            );
        }
    }

    private static void AtTheBoard(string path, Stage stage, FaultList faults)
    {
        (string Part, bool Given)[] parts =
        [
            ("alternatives", stage.Alternatives.Count > 0),
            ("boardSteps", stage.BoardSteps.Count > 0),
            ("results", stage.Results.Count > 0),
            ("panel", stage.Panel is not null),
            ("receipt", stage.Receipt),
        ];
        foreach (var (part, _) in parts.Where(part => part.Given && !stage.IsBoard))
        {
            faults.Wrong($"{path}.{part}", "is for a stage of the board, but no body acts here", $"{path}.body");
        }
    }

    private static void Panel(string path, PanelRule? panel, KeySet roles, FaultList faults)
    {
        if (panel is null)
        {
            return;
        }

        roles.CheckReferences($"{path}.convenedBy", panel.ConvenedBy, faults);
        roles.CheckReferences($"{path}.arrangedBy", panel.ArrangedBy, faults);
        roles.CheckReference($"{path}.representatives", panel.Representatives, faults);
        if (panel.ConvenedBy.Count == 0)
        {
            faults.Wrong($"{path}.convenedBy", "needs at least one role, or nobody can convene it");
        }

        if (panel.Agencies < 1)
        {
            faults.Wrong($"{path}.agencies", "must be at least 1");
        }
    }

    private static void Step(string path, BoardStep step, KeySet roles, FaultList faults)
    {
        roles.CheckReferences($"{path}.by", step.By, faults);
        roles.CheckReferences($"{path}.opensTo", step.OpensTo, faults);
        if (step.By.Count == 0)
        {
            faults.Wrong($"{path}.by", "needs at least one role, or nobody can do it");
        }
    }
}
