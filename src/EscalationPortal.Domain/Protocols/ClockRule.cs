namespace EscalationPortal.Domain.Protocols;

/// <summary>A clock with a figure. Timescales in words are no clocks .</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Stage">Key of the stage beside which it is shown.</param>
/// <param name="Label">What has to be done, such as "Request the conversation".</param>
/// <param name="From">What starts it: the first of these that happens.</param>
/// <param name="Until">What stops it.</param>
/// <param name="Within">How long.</param>
/// <param name="Asks">The side whose duty it is; null when it is the board's.</param>
/// <param name="Ceiling">The figure is the longest that is allowed, not the time to be taken .</param>
/// <param name="Note">A sentence beside it, or null.</param>
/// <param name="Runs">Whether it runs in every case, or by urgency.</param>
public sealed record ClockRule(
    string Key,
    string Stage,
    string Label,
    IReadOnlyList<CaseMoment> From,
    CaseMoment Until,
    ClockLength Within,
    Side? Asks,
    bool Ceiling,
    string? Note = null,
    ClockRuns Runs = ClockRuns.Always
);

/// <summary>In which cases a clock runs.</summary>
public enum ClockRuns
{
    Always,

    /// <summary>Only while the case is marked as urgent.</summary>
    WhenUrgent,

    /// <summary>Only where it is not.</summary>
    WhenNotUrgent,
}

/// <summary>How long a clock runs: exactly one of the three.</summary>
/// <param name="WorkingDays">Whole working days after the day on which it starts .</param>
/// <param name="Hours">Hours from the moment at which it starts, nights and weekends included.</param>
/// <param name="CalendarDays">Days after the day on which it starts, weekends included.</param>
public sealed record ClockLength(int? WorkingDays = null, int? Hours = null, int? CalendarDays = null);

/// <summary>Something that happens in a case, from which clocks run and of which people are told.</summary>
/// <param name="Event">What happens.</param>
/// <param name="Stage">Key of the stage at which; null where the event belongs to none.</param>
/// <param name="Answer">For "answered": key of the question of the intake whose date counts .</param>
/// <param name="BoardStep">For "board-step-done": its key; null means any.</param>
public sealed record CaseMoment(CaseEvent Event, string? Stage = null, string? Answer = null, string? BoardStep = null);

/// <summary>What can happen in a case.</summary>
public enum CaseEvent
{
    /// <summary>The dispute was raised.</summary>
    Raised,

    /// <summary>A date that the raiser gave, such as when the disagreement arose; when none was given, the raising.</summary>
    Answered,

    /// <summary>The case came to the stage.</summary>
    Entered,

    /// <summary>The two sides stand at the stage.</summary>
    Opened,

    /// <summary>The receiving side acknowledged.</summary>
    Acknowledged,

    /// <summary>The escalating side recorded its consultation.</summary>
    Consulted,

    /// <summary>The conversation was asked for.</summary>
    Requested,

    /// <summary>A discussion was recorded, whatever its result.</summary>
    Discussed,

    /// <summary>A discussion was recorded as not agreed.</summary>
    NotAgreed,

    /// <summary>A discussion was recorded as agreed.</summary>
    Agreed,

    /// <summary>The receiving side wrote its response.</summary>
    Responded,

    /// <summary>A decision was recorded by people who stand at the stage.</summary>
    Decided,

    /// <summary>The board did one of its steps.</summary>
    BoardStepDone,

    /// <summary>The stage was left or the dispute ended there.</summary>
    Left,

    /// <summary>The dispute ended.</summary>
    Ended,
}

/// <summary>Who is told of what, beyond the people who stand at a stage and the raiser, who are always told.</summary>
/// <param name="On">What happens.</param>
/// <param name="What">What the message says, in one sentence without anybody's name.</param>
/// <param name="Roles">Keys of the board's roles that are told.</param>
/// <param name="Contacts">Keys of the contacts that are told.</param>
/// <param name="Tiers">People of these tiers who stand or stood on either side.</param>
public sealed record NoticeRule(
    CaseMoment On,
    string What,
    IReadOnlyList<string>? Roles = null,
    IReadOnlyList<string>? Contacts = null,
    IReadOnlyList<Tier>? Tiers = null
)
{
    /// <summary>Keys of the board's roles that are told.</summary>
    public IReadOnlyList<string> Roles { get; init; } = Roles ?? [];

    /// <summary>Keys of the contacts that are told.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = Contacts ?? [];

    /// <summary>Tiers on either side that are told.</summary>
    public IReadOnlyList<Tier> Tiers { get; init; } = Tiers ?? [];
}
