namespace EscalationPortal.Domain.Reports;

/// <summary>What the body that sees all returns concludes from a year: a trend, a learning point or a protocol amendment .</summary>
public sealed class SubgroupNote
{
    private SubgroupNote() { }

    public SubgroupNote(Actor actor, int yearStarting, SubgroupNoteKind kind, string text, DateTimeOffset now)
    {
        (Partnership, Id, YearStarting, Kind, Text) = (actor.Partnership, Guid.CreateVersion7(now), yearStarting, kind, text);
        (WrittenBy, WrittenAt) = (actor.Name, now);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public int YearStarting { get; private set; }

    public SubgroupNoteKind Kind { get; private set; }

    public string Text { get; private set; } = null!;

    public string WrittenBy { get; private set; } = null!;

    public DateTimeOffset WrittenAt { get; private set; }
}

/// <summary>Kinds of conclusion.</summary>
public enum SubgroupNoteKind
{
    Trend,
    Learning,
    Amendment,
}
