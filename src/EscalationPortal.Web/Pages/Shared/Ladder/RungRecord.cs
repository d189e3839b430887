namespace EscalationPortal.Web.Pages.Shared.Ladder;

/// <summary>What was recorded at a rung: heading of the field, who and when, and the words as they were typed.</summary>
public sealed record RungRecord(string? Heading, string? Meta, string? Text)
{
    /// <summary>Short facts before the words.</summary>
    public IReadOnlyList<SummaryFact> Facts { get; init; } = [];
}

/// <summary>A clock: the sentence is the truth, the strip of days its picture.</summary>
/// <param name="Sentence">The deadline explaining itself, or the protocol's words where it gives no figure (then no days).</param>
public sealed record RungClock(string? Heading, string Sentence)
{
    public StateTag? State { get; init; }

    public IReadOnlyList<ClockDay> Days { get; init; } = [];
}

/// <summary>One day of the strip; the note is a word or the count: "from", "1", "2, due", "Tynwald".</summary>
public sealed record ClockDay(string Weekday, int Number, ClockDayKind Kind, string? Note = null);

public enum ClockDayKind
{
    Plain,
    Off,
    Count,
    Due,
    Late,
}

/// <summary>A panel or board on a rung, spanning both sides.</summary>
public sealed record BoardSeats(string Heading, IReadOnlyList<Seat> Seats);

/// <summary>A seat; a null name is an empty one. The side is set where the seat's agency is in dispute.</summary>
public sealed record Seat(string? Name, string? Post, string? Note, LadderSide? Side = null);
