namespace EscalationPortal.Domain.Protocols;

/// <summary>Something that runs beside the ladder and never moves it .</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="Prompt">What is asked of whoever starts it.</param>
/// <param name="StartedBy">Who may start it.</param>
/// <param name="Roles">Keys of the roles that are told and see the case from then on, to read only.</param>
/// <param name="AfterLadder">It needs recorded attempts up to the last stage below the board, or a reason why a further rung is not
/// needed .</param>
/// <param name="Urgent">It marks the case as urgent .</param>
/// <param name="BoardTask">What is asked of the roles.</param>
/// <param name="ManagersTask">What is asked of the managers of both sides, or null .</param>
/// <param name="Signs">Signs by which managers recognise it, shown beside it .</param>
/// <param name="Conclusion">How the board ends it, or null when it stays as it was logged .</param>
/// <param name="OnAnswer">The answer of the intake with which it is logged as the dispute is raised, or null .</param>
public sealed record Track(
    string Key,
    string Label,
    string Text,
    string Prompt,
    TrackStarter StartedBy,
    IReadOnlyList<string> Roles,
    bool AfterLadder,
    bool Urgent,
    string BoardTask,
    string? ManagersTask = null,
    IReadOnlyList<string>? Signs = null,
    TrackConclusion? Conclusion = null,
    TrackAnswer? OnAnswer = null
)
{
    /// <summary>Signs by which managers recognise it.</summary>
    public IReadOnlyList<string> Signs { get; init; } = Signs ?? [];
}

/// <summary>The answer that logs a track without anybody's further word .</summary>
/// <param name="Question">Key of a question of the intake.</param>
/// <param name="Answer">Key of the choice, or "yes" or "no".</param>
public sealed record TrackAnswer(string Question, string Answer);

/// <summary>How a track ends; the ladder stays where it is.</summary>
/// <param name="Label">What it is called, such as "Decide on a deep dive".</param>
/// <param name="By">Keys of the roles that record it; nobody else can.</param>
/// <param name="Fields">What is written with it.</param>
public sealed record TrackConclusion(string Label, IReadOnlyList<string> By, IReadOnlyList<Field> Fields);

/// <summary>Who may start a track.</summary>
public enum TrackStarter
{
    /// <summary>Anybody who takes part for one of the two sides .</summary>
    Anybody,

    /// <summary>Managers of either side who have stood in the case .</summary>
    Managers,

    /// <summary>Whoever stands or stood for the escalating side as a manager.</summary>
    EscalatingManagers,
}
