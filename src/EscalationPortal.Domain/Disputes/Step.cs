using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>A stage that the dispute has entered. Each side's tier is that of the person who stands for it.</summary>
/// <param name="StageKey">Key of the stage in the protocol.</param>
/// <param name="EnteredAt">When the case came to this stage.</param>
/// <param name="EnteredBy">Who brought it here.</param>
/// <param name="Escalating">Who stands here for the escalating side.</param>
/// <param name="Receiving">Who stands here for the receiving side; null until the stage is opened with them.</param>
public sealed record Step(string StageKey, DateTimeOffset EnteredAt, Party EnteredBy, Party? Escalating, Party? Receiving)
{
    /// <summary>When the counterpart was brought in; null while nobody has opened the stage.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the statement of the protocol was made .</summary>
    public DateTimeOffset? StatementAt { get; init; }

    /// <summary>When the receiving side acknowledged; nothing depends on it .</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Why the person asked did not take the concern up .</summary>
    public string? DeclinedBecause { get; init; }

    /// <summary>When whoever stands here for the escalating side first recorded something; until then they may decline .</summary>
    public DateTimeOffset? TakenUpAt { get; init; }

    /// <summary>When the escalating side's part of the form was completed or updated at this stage.</summary>
    public DateTimeOffset? FormCompletedAt { get; init; }

    /// <summary>When the receiving side responded at this stage.</summary>
    public DateTimeOffset? RespondedAt { get; init; }

    /// <summary>The latest recorded discussion between the sides.</summary>
    public DiscussionHeld? Discussion { get; init; }

    /// <summary>The filing of the form on the person's file.</summary>
    public Filing? Filed { get; init; }

    /// <summary>The joint meeting called here.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Safeguarding leads asked for advice.</summary>
    public IReadOnlyList<AdviceAsked> Advice { get; init; } = [];

    /// <summary>When the escalating side recorded its own consultation .</summary>
    public DateTimeOffset? ConsultedAt { get; init; }

    /// <summary>When the receiving side recorded its own consultation.</summary>
    public DateTimeOffset? TheyConsultedAt { get; init; }

    /// <summary>The day on which the conversation was asked for .</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>When a discussion was last recorded as not agreed.</summary>
    public DateTimeOffset? NotAgreedAt { get; init; }

    /// <summary>Fields of the stage that have been written, in order.</summary>
    public IReadOnlyList<FieldWritten> Written { get; init; } = [];

    /// <summary>A decision recorded here, which ends the case once the escalating side has noted it .</summary>
    public DecisionMade? Decision { get; init; }

    /// <summary>What the board has done here so far.</summary>
    public IReadOnlyList<BoardStepDone> BoardDone { get; init; } = [];

    /// <summary>Information asked of agencies at this stage .</summary>
    public IReadOnlyList<InformationAsked> Information { get; init; } = [];

    /// <summary>Who confirmed that the board's decision was received.</summary>
    public IReadOnlyList<Receipt> Receipts { get; init; } = [];

    /// <summary>Key of the body that acts here, where there was a choice or a provider's route led to it .</summary>
    public string? Body { get; init; }

    /// <summary>When the body that was asked for advice gave it .</summary>
    public DateTimeOffset? AdvisedAt { get; init; }

    /// <summary>When the case left this stage or ended here.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended here.</summary>
    public StepResult? Result { get; init; }

    public bool IsOpened => OpenedAt is not null;

    /// <summary>Whether a field of the stage has been written, by this side where each writes its own.</summary>
    public bool HasWritten(string field, Side? side = null) => Written.Any(one => one.Key == field && (side is null || one.Side == side));

    /// <summary>Whether this step is of the given stage.</summary>
    public bool IsAt(Stage stage) => StageKey == stage.Key;
}

/// <summary>How a stage ended.</summary>
public enum StepResult
{
    NotAgreed,
    Agreed,
    Withdrawn,

    /// <summary>The board recorded its result.</summary>
    Concluded,

    /// <summary>The case began at a later stage .</summary>
    NotRun,

    /// <summary>Left in a hurry because of immediate risk .</summary>
    Overtaken,

    /// <summary>A decision ended it.</summary>
    Decided,
}

/// <summary>A discussion that was held.</summary>
/// <param name="On">The day.</param>
/// <param name="At">The time, when it was given.</param>
/// <param name="Agreed">Whether the two sides agreed.</param>
/// <param name="RecordedBy">The side that says so; null for the board.</param>
/// <param name="RecordedAt">When it was written down.</param>
public sealed record DiscussionHeld(DateOnly On, TimeOnly? At, bool Agreed, Side? RecordedBy, DateTimeOffset? RecordedAt = null)
{
    /// <summary>The moment that clocks take it for.</summary>
    internal DateTimeOffset HeldAt => HistoryDates.WithinDay(On, At, RecordedAt);
}

/// <summary>A field of a stage was written.</summary>
/// <param name="Key">Key of the field.</param>
/// <param name="Side">Whose side wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Choice">The answer where one chooses among given ones, because conditions of other fields look at it; else null.</param>
public sealed record FieldWritten(string Key, Side? Side, DateTimeOffset At, string? Choice = null);

/// <summary>A decision by somebody who may take it at the stage .</summary>
/// <param name="By">Who recorded it.</param>
/// <param name="Maker">Who decided, by name and role.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="StillDisagrees">Whether the escalating side still disagrees; null until it has noted the decision.</param>
public sealed record DecisionMade(Party By, string Maker, DateTimeOffset At, bool? StillDisagrees);

/// <summary>A step that the board has done.</summary>
public sealed record BoardStepDone(string Key, DateTimeOffset At, string By);

/// <summary>The form was put on the person's file by this person on this day .</summary>
public sealed record Filing(Party By, DateOnly On);

/// <summary>Advice asked of a safeguarding lead.</summary>
public sealed record AdviceAsked(Party Of, DateTimeOffset AskedAt, DateTimeOffset? GivenAt);

/// <summary>Information asked of somebody at an agency, who sees the question and nothing else of the case .</summary>
/// <param name="Id">Identity of the request.</param>
/// <param name="By">Who asked.</param>
/// <param name="Of">Of whom.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Needs">What the person needs to know to answer, or null.</param>
public sealed record InformationAsked(Guid Id, Party By, Party Of, DateTimeOffset AskedAt, string Question, string? Needs)
{
    /// <summary>When it was answered; null while it is open.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }
}

/// <summary>A joint meeting .</summary>
/// <param name="On">The day.</param>
/// <param name="From">Start, local time.</param>
/// <param name="To">End, local time, or null.</param>
/// <param name="Place">Place or link.</param>
/// <param name="Invited">Who is invited.</param>
/// <param name="OutcomeRecorded">Whether its outcome has been recorded.</param>
public sealed record Meeting(DateOnly On, TimeOnly From, TimeOnly? To, string Place, IReadOnlyList<Party> Invited, bool OutcomeRecorded);
