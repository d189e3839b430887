namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>A list of cases on the home page. Each case stands in one list only.</summary>
/// <param name="Id">For links to the list: "needs-you".</param>
public sealed record CaseTable(string Id, string Heading, string? Lead, string Caption, IReadOnlyList<CaseRow> Rows)
{
    /// <summary>What stands here when the list is empty: a sentence, then what will be here.</summary>
    public string EmptyHeading { get; init; } = "Nothing here today.";

    public string? EmptyText { get; init; }

    /// <summary>Next page of the list, when there is one.</summary>
    public Link? More { get; init; }
}

/// <summary>
/// One case: reference and initials, what is asked and the stage, other agency and own side (null for the board and involved agencies),
/// due and why, open for how long.
/// </summary>
public sealed record CaseRow(
    string Reference,
    string Url,
    PersonMark Person,
    string Ask,
    string Stage,
    string OtherAgency,
    LadderSide? YourSide
)
{
    public IReadOnlyList<StateTag> States { get; init; } = [];

    /// <summary>The due line where no state says it: "Due Mon 13 July", "No time stated".</summary>
    public string? Due { get; init; }

    public string? Why { get; init; }

    public required string OpenFor { get; init; }

    /// <summary>How much of that at the present stage .</summary>
    public string? AtStage { get; init; }

    internal string? Css =>
        States.Any(state => state.Kind == StateKind.Urgent) ? "urgent"
        : States.Any(state => state.Kind == StateKind.Overdue) ? "late"
        : null;
}
