using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>
/// Mediation is offered by somebody who sees cases, by people who see none of themselves and decide nothing (R-144 to R-148).
/// </summary>
internal static class MediationCheck
{
    private const string Path = "$.mediation";

    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Mediation is not { } rule)
        {
            return;
        }

        var roles = KeyCheck.Roles(protocol);
        roles.CheckReferences($"{Path}.offeredBy", rule.OfferedBy, faults);
        roles.CheckReference($"{Path}.mediators", rule.Mediators, faults);
        KeyCheck.Tracks(protocol).CheckReference($"{Path}.track", rule.Track, faults);
        AtLeast(1, $"{Path}.offeredBy", rule.OfferedBy.Count, "role, or nobody can offer it", faults);
        AtLeast(1, $"{Path}.kinds", rule.Kinds.Count, "kind of mediator", faults);
        AtLeast(2, $"{Path}.outcomes", rule.Outcomes.Count, "outcomes, so that a side has a choice", faults);
        Mediators(rule, protocol, faults);
        Track(rule, protocol, faults);
    }

    private static void AtLeast(int number, string path, int has, string what, FaultList faults)
    {
        if (has < number)
        {
            faults.Wrong(path, $"needs at least {(number == 1 ? "one" : "two")} {what}");
        }
    }

    /// <summary>A mediator sees the one case in which both sides accepted, and whoever tries to decide is told why not (R-146).</summary>
    private static void Mediators(MediationRule rule, Protocol protocol, FaultList faults)
    {
        foreach (var (i, body) in protocol.Bodies.Index().Where(body => body.Item.Roles.Any(role => role.Key == rule.Mediators)))
        {
            if (body.Limit is null)
            {
                faults.Wrong(
                    $"$.bodies[{i}].limit",
                    "is missing: a mediator decides nothing, and whoever tries is told why",
                    $"{Path}.mediators"
                );
            }

            var role = body.Roles.First(role => role.Key == rule.Mediators);
            if (
                role.SeesFrom is not null
                || role.Acts
                || rule.OfferedBy.Contains(rule.Mediators)
                || protocol.Tracks.Any(track => track.Roles.Contains(rule.Mediators))
            )
            {
                faults.Wrong(
                    $"{Path}.mediators",
                    "must be a role that sees no case by itself and offers no mediator",
                    $"$.bodies[{i}].roles",
                    $"{Path}.offeredBy",
                    "$.tracks"
                );
            }
        }
    }

    /// <summary>The track waits for the mediation alone, and those who are told of it can offer one.</summary>
    private static void Track(MediationRule rule, Protocol protocol, FaultList faults)
    {
        foreach (var (i, track) in protocol.Tracks.Index().Where(track => track.Item.Key == rule.Track))
        {
            if (track.Conclusion is not null)
            {
                faults.Wrong(
                    $"$.tracks[{i}].conclusion",
                    "ends the track beside the mediation that answers it; leave one out",
                    $"{Path}.track"
                );
            }

            if (rule.OfferedBy.Any(role => !track.Roles.Contains(role)))
            {
                faults.Wrong($"{Path}.offeredBy", $"names a role that does not see \"{track.Key}\"", $"$.tracks[{i}].roles");
            }
        }
    }
}
