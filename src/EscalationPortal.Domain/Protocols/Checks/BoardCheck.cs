using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Bodies of the board, their reach, and the yearly return.</summary>
internal static class BoardCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, body) in protocol.Bodies.Index())
        {
            if (body.Roles.Count == 0)
            {
                faults.Wrong($"$.bodies[{i}].roles", "needs at least one role, or nobody can belong to the body");
            }

            foreach (var (j, role) in body.Roles.Index())
            {
                Role($"$.bodies[{i}].roles[{j}]", role, body, protocol, faults);
            }
        }

        Staffed(protocol, faults);
        Returns(protocol, faults);
    }

    /// <summary>The stage exists and belongs to the board; that it exists is checked elsewhere.</summary>
    public static void CheckBoardStage(string path, string key, Protocol protocol, FaultList faults)
    {
        if (Place(protocol, key) is { } place && !protocol.Stages[place].IsBoard)
        {
            faults.Wrong(
                path,
                $"must be a stage of the board; \"{key}\" names no body",
                $"$.stages[{place}].key",
                $"$.stages[{place}].body"
            );
        }
    }

    private static void Role(string path, BoardRole role, Body body, Protocol protocol, FaultList faults)
    {
        var acts = protocol
            .Stages.Index()
            .Where(stage => stage.Item.Bodies.Contains(body.Key))
            .Select(stage => (int?)stage.Index)
            .FirstOrDefault();
        var stageBodies = Each(protocol, "body").Concat(Each(protocol, "alternatives"));
        if (role.Acts && acts is null)
        {
            faults.Wrong($"{path}.acts", $"is true, but \"{body.Key}\" acts at no stage", stageBodies.Append("$.stages"));
        }
        else if (role is { Acts: true, SeesFrom: null } && !IsBroughtIn(role, body, protocol))
        {
            faults.Wrong(
                $"{path}.seesFrom",
                "is missing: a role that acts must see the case, from a stage on or by the opensTo of a board step",
                Each(protocol, "boardSteps")
            );
        }
        else if (role.Acts && Place(protocol, role.SeesFrom) is { } sees && sees > acts)
        {
            faults.Wrong($"{path}.seesFrom", $"comes after \"{protocol.Stages[acts.Value].Key}\", where the role acts", stageBodies);
        }

        // whoever may publish definitions could otherwise give sight of cases to themselves
        if (role.Administers && (role.SeesFrom is not null || role.Acts))
        {
            faults.Wrong(
                $"{path}.administers",
                "is true, but the role sees or acts on cases; give that to a role of its own",
                $"{path}.seesFrom",
                $"{path}.acts"
            );
        }

        if (role.SeesReturns && protocol.AnnualReturn is null)
        {
            faults.Wrong($"{path}.seesReturns", "is true, but the protocol asks for no yearly return", "$.annualReturn");
        }
    }

    /// <summary>
    /// Somebody else of the body brings the role in by a step at a stage of the body, such as a chair who is informed.
    /// </summary>
    private static bool IsBroughtIn(BoardRole role, Body body, Protocol protocol) =>
        protocol
            .Stages.Where(stage => stage.Bodies.Contains(body.Key))
            .SelectMany(stage => stage.BoardSteps)
            .Any(step => step.OpensTo.Contains(role.Key) && step.By.Any(by => by != role.Key));

    private static void Staffed(Protocol protocol, FaultList faults)
    {
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            Staffed($"$.stages[{i}].body", stage.Body, protocol, faults);
            foreach (var (j, alternative) in stage.Alternatives.Index())
            {
                Staffed($"$.stages[{i}].alternatives[{j}]", alternative, protocol, faults);
            }
        }
    }

    private static void Staffed(string path, string? key, Protocol protocol, FaultList faults)
    {
        var place = protocol.Bodies.ToList().FindIndex(body => body.Key == key);
        if (place >= 0 && protocol.Bodies[place].Roles.All(role => !role.Acts))
        {
            var roles = protocol.Bodies[place].Roles.Select((_, j) => $"$.bodies[{place}].roles[{j}].acts");
            faults.Wrong(path, $"cannot act: no role of \"{key}\" acts", roles.Append($"$.bodies[{place}].roles"));
        }
    }

    private static void Returns(Protocol protocol, FaultList faults)
    {
        if (protocol.AnnualReturn is not { } yearly)
        {
            return;
        }

        if (yearly.FirstMonth is < 1 or > 12)
        {
            faults.Wrong("$.annualReturn.firstMonth", "must be a month, 1 to 12");
        }

        var place = protocol.Bodies.ToList().FindIndex(body => body.Key == yearly.Receives);
        if (place >= 0 && protocol.Bodies[place].Roles.All(role => !role.SeesReturns))
        {
            var roles = protocol.Bodies[place].Roles.Select((_, j) => $"$.bodies[{place}].roles[{j}].seesReturns");
            faults.Wrong(
                "$.annualReturn.receives",
                $"cannot read the returns: no role of \"{yearly.Receives}\" sees them",
                roles.Append($"$.bodies[{place}].roles")
            );
        }
    }

    private static IEnumerable<string> Each(Protocol protocol, string property) =>
        protocol.Stages.Select((_, i) => $"$.stages[{i}].{property}");

    private static int? Place(Protocol protocol, string? key) =>
        protocol.Stages.Index().Where(stage => stage.Item.Key == key).Select(stage => (int?)stage.Index).FirstOrDefault();
}
