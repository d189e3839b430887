namespace EscalationPortal.Domain.Board;

/// <summary>That a meeting was entered, or called off. Entries are added, never changed: for one day the two take turns.</summary>
public sealed class BoardMeeting
{
    private BoardMeeting() { }

    /// <summary>Enters a meeting, or calls it off.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="on">The day.</param>
    /// <param name="calledOff">Whether it is called off.</param>
    /// <param name="now">When.</param>
    public BoardMeeting(Actor actor, DateOnly on, bool calledOff, DateTimeOffset now) =>
        (Partnership, Id, On, CalledOff, EnteredBy, EnteredAt) = (
            actor.Partnership,
            Guid.CreateVersion7(now),
            on,
            calledOff,
            actor.NameInFull,
            now
        );

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public DateOnly On { get; private set; }

    public bool CalledOff { get; private set; }

    public string EnteredBy { get; private set; } = null!;

    public DateTimeOffset EnteredAt { get; private set; }
}
