namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A panel convened for one dispute, from its convening to its decision or its cancelling. What was written for it stands
/// in the history; here stands where.
/// </summary>
/// <param name="Id">Stable; calendars know its meeting by it.</param>
/// <param name="ConvenedAt">When it was convened.</param>
/// <param name="ConvenedBy">Name of whoever convened it.</param>
/// <param name="Sitting">When and where it meets.</param>
/// <param name="Members">The agencies' representatives who sit on it.</param>
public sealed record Panel(Guid Id, DateTimeOffset ConvenedAt, string ConvenedBy, Sitting Sitting, IReadOnlyList<PanelMember> Members)
{
    /// <summary>Why an agency in dispute is not on it; null when both are .</summary>
    public string? WhyWithout { get; init; }

    /// <summary>Counts what calendars were told of it, from nought: each change and the cancelling are one more.</summary>
    public int Sequence { get; init; }

    /// <summary>What each side said, or that it declined .</summary>
    public IReadOnlyList<Representation> Representations { get; init; } = [];

    /// <summary>Further papers.</summary>
    public IReadOnlyList<PanelPaper> Papers { get; init; } = [];

    /// <summary>Set when the papers went out to the members; they are frozen from then on.</summary>
    public Bundle? Bundle { get; init; }

    /// <summary>When it was recorded who attended.</summary>
    public DateTimeOffset? AttendanceAt { get; init; }

    /// <summary>Set when it was cancelled; it stays so.</summary>
    public PanelCancelled? Cancelled { get; init; }

    /// <summary>When its one decision was recorded.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Whether this side made a representation or declined to.</summary>
    public bool Heard(Side side) => Representations.Any(one => one.Side == side);

    /// <summary>Whether an entry of the history came after the papers had gone out.</summary>
    public bool IsLate(int entry) => Bundle is { } bundle && entry > bundle.UpTo;

    /// <summary>Whether somebody sits on it.</summary>
    public bool Seats(Guid person) => Members.Any(member => member.Person.PersonId == person);
}

/// <summary>When and where a panel meets.</summary>
/// <param name="StartsAt">Beginning.</param>
/// <param name="EndsAt">End, or null.</param>
/// <param name="Place">Place or link.</param>
public sealed record Sitting(DateTimeOffset StartsAt, DateTimeOffset? EndsAt, string Place);

/// <summary>Somebody who sits on a panel for their agency.</summary>
public sealed record PanelMember(Party Person)
{
    /// <summary>The interest declared; empty when none was, null until the member has said.</summary>
    public string? Interest { get; init; }

    /// <summary>Whether the member attended; null until it is recorded.</summary>
    public bool? Attended { get; init; }
}

/// <summary>What one side put before the panel, or that it declined to .</summary>
/// <param name="Side">Whose.</param>
/// <param name="By">Who said it.</param>
/// <param name="At">When.</param>
/// <param name="Declined">Whether the side declined.</param>
/// <param name="Entry">Place of its words in the history.</param>
public sealed record Representation(Side Side, Party By, DateTimeOffset At, bool Declined, int Entry);

/// <summary>A further paper for the panel.</summary>
/// <param name="By">Name of whoever added it.</param>
/// <param name="At">When.</param>
/// <param name="Title">What it is.</param>
/// <param name="Entry">Place of its words in the history.</param>
public sealed record PanelPaper(string By, DateTimeOffset At, string Title, int Entry);

/// <summary>The papers as they went out.</summary>
/// <param name="SentAt">When.</param>
/// <param name="SentBy">Name of whoever sent them.</param>
/// <param name="UpTo">The last entry of the history that belongs to them.</param>
/// <param name="Fingerprint">SHA-256 of what they say, lower-case hexadecimal.</param>
public sealed record Bundle(DateTimeOffset SentAt, string SentBy, int UpTo, string Fingerprint);

/// <summary>That a panel was cancelled.</summary>
public sealed record PanelCancelled(string By, DateTimeOffset At);

/// <summary>How a panel is meant to sit.</summary>
/// <param name="Sitting">When and where.</param>
/// <param name="Seats">Who is meant to sit on it.</param>
/// <param name="WhyWithout">Why an agency in dispute is not on it, if one is not.</param>
public sealed record PanelPlan(Sitting Sitting, IReadOnlyList<PanelSeat> Seats, string? WhyWithout);

/// <summary>Somebody meant to sit on a panel.</summary>
/// <param name="Person">Who.</param>
/// <param name="Represents">Whether they are their agency's representative on the board.</param>
public sealed record PanelSeat(Party Person, bool Represents);

/// <summary>A meeting as calendars are told of it, without anybody's name.</summary>
/// <param name="Id">Stable identity of the meeting.</param>
/// <param name="Sequence">Rises with every change.</param>
/// <param name="Title">What it is; the reference is added.</param>
/// <param name="Sitting">When and where.</param>
/// <param name="Cancelled">Takes it out of the calendar.</param>
public sealed record CalendarNote(Guid Id, int Sequence, string Title, Sitting Sitting, bool Cancelled);

/// <summary>That a side, or the raiser, has received the board's decision; it says nothing of agreement .</summary>
/// <param name="By">Who confirmed.</param>
/// <param name="Side">For which side.</param>
/// <param name="AsRaiser">The raising worker's own.</param>
/// <param name="ForSide">It counts for the side as a whole: a manager of it confirmed.</param>
/// <param name="At">When.</param>
public sealed record Receipt(Party By, Side Side, bool AsRaiser, bool ForSide, DateTimeOffset At);
