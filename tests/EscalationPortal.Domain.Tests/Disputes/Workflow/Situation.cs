using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>
/// A situation a dispute can stand in, how it comes about, and by hand: who sees it and what each person may do. Whoever sees it may
/// correct an entry of their own, which is not repeated; what is not listed is refused.
/// </summary>
/// <param name="Name">What happened.</param>
/// <param name="Build">Drives a fresh case there.</param>
/// <param name="At">Status and stage, as hand-written facts for the expected refusals.</param>
/// <param name="Holders">Who acts for the escalating and the receiving side; a dash for nobody.</param>
/// <param name="Sees">Who may open the case.</param>
/// <param name="May">One line a person: what they may do.</param>
/// <param name="Facts">Words that the expected refusals look at.</param>
internal sealed record Situation(
    string Name,
    Func<Case> Build,
    (DisputeStatus Status, string Stage) At,
    string Holders,
    string Sees,
    string May,
    string Facts = ""
)
{
    public IReadOnlySet<string> Seeing { get; } = Sees.Split(", ").ToHashSet();

    public IReadOnlyDictionary<string, IReadOnlySet<DisputeAction>> Legal { get; } =
        ActTable
            .Unfold(May)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(": "))
            .ToDictionary(
                parts => parts[0],
                parts => (IReadOnlySet<DisputeAction>)parts[1].Split(", ").Select(Enum.Parse<DisputeAction>).ToHashSet()
            );

    public string Escalating => Holders.Split(" / ")[0];

    public string Receiving => Holders.Split(" / ")[1];

    public bool Is(string fact) => Facts.Split(", ").Contains(fact);

    public bool IsLegal(Person person, DisputeAction action) =>
        (action == DisputeAction.Correct && Seeing.Contains(person.Role))
        || (Legal.TryGetValue(person.Role, out var acts) && acts.Contains(action));

    public override string ToString() => Name;
}
