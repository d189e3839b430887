using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A review has something to write down, and somebody who sees the case and writes it .</summary>
internal static class ReviewCheck
{
    private const string Path = "$.review";

    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Review is not { } rule)
        {
            return;
        }

        KeyCheck.Roles(protocol).CheckReferences($"{Path}.by", rule.By, faults);
        if (rule.By.Count == 0)
        {
            faults.Wrong($"{Path}.by", "needs at least one role, or nobody can review");
        }

        if (rule.Sections.Count == 0)
        {
            faults.Wrong($"{Path}.sections", "needs at least one section, or nothing is written of anybody");
        }

        foreach (
            var (i, role) in rule
                .By.Index()
                .Where(by =>
                    protocol.Roles.Any(role => role.Key == by.Item) && protocol.Tracks.All(track => !track.Roles.Contains(by.Item))
                )
        )
        {
            faults.Wrong($"{Path}.by[{i}]", $"reviews what is logged to it, but no track goes to \"{role}\"", "$.tracks");
        }
    }
}
