using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// One text of guidance in the partnership's own words from this change on, who wrote it and when. Append-only; it counts in place of the
/// definition's text, under every version of the protocol that has it.
/// </summary>
public sealed class GuidanceChangeEntry
{
    public required string Partnership { get; init; }

    /// <summary>Counts the changes of all texts of a partnership, from one.</summary>
    public required int Version { get; init; }

    /// <summary>Key of the text in the protocol.</summary>
    public required string GuidanceKey { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Name of the person as it stood.</summary>
    public required string ChangedBy { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Points { get; init; }

    /// <summary>What the change left.</summary>
    public OwnGuidance Text => new(Title, Points);

    /// <summary>The entry of a change.</summary>
    public static GuidanceChangeEntry Of(Actor actor, int version, string key, OwnGuidance text, DateTimeOffset now) =>
        new()
        {
            Partnership = actor.Partnership,
            Version = version,
            GuidanceKey = key,
            At = now,
            PersonId = actor.SelfId,
            ChangedBy = actor.NameInFull,
            Title = text.Title,
            Points = text.Points,
        };
}
