using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Workflow;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>What is legal in one situation, listed by hand.</summary>
/// <param name="At">Status and stage.</param>
/// <param name="Legal">Acts by the role of everybody who sees the case.</param>
internal sealed record LadderActs(string At, IReadOnlyDictionary<string, IReadOnlySet<DisputeAction>> Legal)
{
    /// <summary>By partnership and situation: "torbay: four".</summary>
    public static IReadOnlyDictionary<string, LadderActs> All { get; } =
        new[]
        {
            ("wiltshire", WiltshireActs.Listed),
            ("torbay", TorbayActs.Listed),
            ("isle-of-man", IsleOfManActs.Listed),
            ("dumfries-and-galloway", DumfriesAndGallowayActs.Listed),
        }
            .SelectMany(list => list.Item2.Split("# ", StringSplitOptions.RemoveEmptyEntries).Select(block => Read(list.Item1, block)))
            .ToDictionary();

    /// <summary>
    /// Whether the list has this act for this person; corrections are of one's own entries, which the situations have none of.
    /// </summary>
    public bool Allows(Person person, DisputeAction action) => Legal.TryGetValue(person.Role, out var acts) && acts.Contains(action);

    private static KeyValuePair<string, LadderActs> Read(string partnership, string block)
    {
        var lines = ActTable.Unfold(block).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (name, at) = (lines[0][..lines[0].LastIndexOf(" (", StringComparison.Ordinal)], lines[0][(lines[0].LastIndexOf('(') + 1)..^1]);
        return new(
            $"{partnership}: {name}",
            new LadderActs(
                at,
                lines
                    .Skip(1)
                    .ToDictionary(
                        line => line[..line.IndexOf(':', StringComparison.Ordinal)],
                        line =>
                            (IReadOnlySet<DisputeAction>)
                                line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]
                                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                                    .Select(Enum.Parse<DisputeAction>)
                                    .ToHashSet()
                    )
            )
        );
    }
}
