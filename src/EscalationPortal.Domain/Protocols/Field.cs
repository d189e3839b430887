namespace EscalationPortal.Domain.Protocols;

/// <summary>One thing to be written down, asked on a form.</summary>
/// <param name="Key">Stable key, once in its list.</param>
/// <param name="Label">The question or heading.</param>
/// <param name="Kind">What kind of answer.</param>
/// <param name="Hint">A sentence beneath the label, or null.</param>
/// <param name="Required">The form, or for a stage's own record the way on, waits for it.</param>
/// <param name="None">Label of a tick that stands in for an answer, such as "None"; null when there is no such way out .</param>
/// <param name="Choices">What may be chosen, for "one" and "several".</param>
/// <param name="When">Asked only after a certain answer; null when always.</param>
/// <param name="Private">Read by its writer alone; what is written with a consultation stays on its side anyway.</param>
/// <param name="Warning">Shown when it is left empty, without holding anybody up .</param>
/// <param name="Sectors">Asked only where the writer's agency is of one of these sectors; empty asks all .</param>
/// <param name="NotSectors">Not asked where the writer's agency is of one of these sectors.</param>
/// <param name="Past">A day or moment that cannot lie in the future.</param>
/// <param name="OwnSide">Read by the writer's side alone; for questions of the intake.</param>
public record Field(
    string Key,
    string Label,
    FieldKind Kind,
    string? Hint = null,
    bool Required = false,
    string? None = null,
    IReadOnlyList<Choice>? Choices = null,
    FieldCondition? When = null,
    bool Private = false,
    string? Warning = null,
    IReadOnlyList<string>? Sectors = null,
    IReadOnlyList<string>? NotSectors = null,
    bool Past = false,
    bool OwnSide = false
)
{
    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = Choices ?? [];

    /// <summary>Asked only in agencies of these sectors.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = Sectors ?? [];

    /// <summary>Not asked in agencies of these sectors.</summary>
    public IReadOnlyList<string> NotSectors { get; init; } = NotSectors ?? [];

    /// <summary>Whether somebody of an agency for which these sectors count is asked.</summary>
    public bool IsFor(IReadOnlyList<string> sectors) =>
        (Sectors.Count == 0 || sectors.Any(Sectors.Contains)) && !sectors.Any(NotSectors.Contains);
}

/// <summary>Something written down at a stage.</summary>
/// <param name="Key">Stable key, once in its stage.</param>
/// <param name="Label">The question or heading.</param>
/// <param name="Kind">What kind of answer.</param>
/// <param name="Asked">With which act.</param>
/// <param name="Side">Which side writes it.</param>
/// <param name="Hint">A sentence beneath the label, or null.</param>
/// <param name="Required">The form, or for the stage's own record the way on, waits for it.</param>
/// <param name="None">Label of a tick that stands in for an answer, or null.</param>
/// <param name="Choices">What may be chosen, for "one" and "several".</param>
/// <param name="When">Asked only after a certain answer; null when always.</param>
/// <param name="Warning">Shown when it is left empty, without holding anybody up.</param>
/// <param name="Sectors">Asked only in agencies of these sectors; empty asks all.</param>
/// <param name="NotSectors">Not asked in agencies of these sectors.</param>
/// <param name="Past">A day or moment that cannot lie in the future.</param>
/// <param name="AlsoAsked">Further acts with which it is asked, where it does not stand yet .</param>
public sealed record StageField(
    string Key,
    string Label,
    FieldKind Kind,
    FieldMoment Asked,
    FieldSide Side = FieldSide.Either,
    string? Hint = null,
    bool Required = false,
    string? None = null,
    IReadOnlyList<Choice>? Choices = null,
    FieldCondition? When = null,
    string? Warning = null,
    IReadOnlyList<string>? Sectors = null,
    IReadOnlyList<string>? NotSectors = null,
    bool Past = false,
    IReadOnlyList<FieldMoment>? AlsoAsked = null
) : Field(Key, Label, Kind, Hint, Required, None, Choices, When, false, Warning, Sectors, NotSectors, Past)
{
    /// <summary>Further acts with which it is asked.</summary>
    public IReadOnlyList<FieldMoment> AlsoAsked { get; init; } = AlsoAsked ?? [];

    /// <summary>Every act with which it is asked.</summary>
    internal IEnumerable<FieldMoment> Moments => AlsoAsked.Prepend(Asked);
}

/// <summary>What kind of answer a field takes.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    Moment,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the choices.</summary>
    One,

    /// <summary>Any number of the choices, at least one where it is required.</summary>
    Several,

    /// <summary>A number of working days, which sets the clock of the stage within its ceiling .</summary>
    WorkingDays,
}

/// <summary>With which act a field of a stage is asked.</summary>
public enum FieldMoment
{
    /// <summary>Of whoever brings the case to this stage .</summary>
    Entry,

    /// <summary>With the consultation inside one agency.</summary>
    Consultation,

    /// <summary>With asking for the conversation, to be put to the counterpart .</summary>
    Request,

    /// <summary>With the discussion between the two sides.</summary>
    Discussion,

    /// <summary>In the stage's own record, written any time while the case stands here.</summary>
    Record,

    /// <summary>With the result of the board, a decision, or an agreement below the board .</summary>
    Result,
}

/// <summary>Which side writes a field.</summary>
public enum FieldSide
{
    /// <summary>Whichever side writes it first; the other reads it.</summary>
    Either,

    Escalating,

    Receiving,

    /// <summary>Each side for itself.</summary>
    Each,
}

/// <summary>A field is asked only after a certain answer.</summary>
/// <param name="Field">Key of another field of the same form; "category" means the reason chosen when raising.</param>
/// <param name="Is">Any of these answers; "yes" and "no" for a yes-or-no field.</param>
public sealed record FieldCondition(string Field, IReadOnlyList<string> Is);
