namespace EscalationPortal.Domain.Disputes;

/// <summary>Something logged beside the ladder .</summary>
/// <param name="Key">Key of the track in the protocol.</param>
/// <param name="By">Who started it.</param>
/// <param name="At">When.</param>
public sealed record TrackEntry(string Key, Party By, DateTimeOffset At)
{
    /// <summary>When the board ended it; null while it is open.</summary>
    public DateTimeOffset? ConcludedAt { get; init; }

    /// <summary>What the board recorded with that; empty while it is open.</summary>
    public IReadOnlyList<Fact> Conclusion { get; init; } = [];

    /// <summary>Sides whose manager has said how they liaise, where the track asks for it .</summary>
    public IReadOnlyList<Side> Liaised { get; init; } = [];

    /// <summary>Whether it is of this track, and the board has not ended it.</summary>
    public bool IsOpen(string? track) => Key == track && ConcludedAt is null;
}
