namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// One accepted act with what was written. Append-only: the database refuses to change or delete a row. A correction is
/// a further entry that names the one it corrects.
/// </summary>
public sealed class HistoryEntry
{
    private HistoryEntry() { }

    internal HistoryEntry(Dispute dispute, Act act, DisputeAction action, string title, Written written)
    {
        Id = Guid.CreateVersion7(act.Now);
        (Partnership, DisputeId, Number) = (dispute.Partnership, dispute.Id, dispute.Version);
        (At, PersonId, Name, Post, AgencyName) = (act.Now, act.Actor.PersonId, act.Actor.Name, act.Actor.Post, act.Actor.AgencyName);
        (DeputyId, Deputy) = (act.Actor.By?.PersonId, act.Actor.By?.NameAndPost);
        (Action, StageKey, Title) = (action, dispute.StageKey, title);
        (Side, Text, Facts, PrivateTo, Corrects) = (
            dispute.SideOf(act.Actor),
            written.Text,
            written.Facts,
            written.PrivateTo,
            written.Corrects
        );
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    /// <summary>Place in the history, counted from one; the version of the dispute that the act made.</summary>
    public int Number { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = null!;

    public string Post { get; private set; } = null!;

    public string AgencyName { get; private set; } = null!;

    /// <summary>Who acted for the person while they were away; null when they did themselves.</summary>
    public Guid? DeputyId { get; private set; }

    /// <summary>Name and own post of that deputy.</summary>
    public string? Deputy { get; private set; }

    /// <summary>Who did it, in one line, with both names where a deputy acted.</summary>
    public string Author => Deputy is null ? $"{Name}, {Post}" : $"{Name}, {Post}, by their deputy {Deputy}";

    /// <summary>The side for which the person acted; null for the board and involved agencies.</summary>
    public Side? Side { get; private set; }

    public DisputeAction Action { get; private set; }

    /// <summary>The stage at which it was done.</summary>
    public string StageKey { get; private set; } = null!;

    /// <summary>What was done, in one line without anything that was typed.</summary>
    public string Title { get; private set; } = null!;

    /// <summary>What was written, unchanged from its first to its last character.</summary>
    public string? Text { get; private set; }

    /// <summary>Short facts that belong to it.</summary>
    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    /// <summary>The only side that may read it; null when everybody in the case may .</summary>
    public Side? PrivateTo { get; private set; }

    /// <summary>The entry that this one corrects .</summary>
    public Guid? Corrects { get; private set; }
}

/// <summary>A fact beside an entry, such as "By: telephone", or what was written in one field.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">As typed, or in words.</param>
/// <param name="Field">Key of the field in the protocol; null for the portal's own facts.</param>
public sealed record Fact(string Label, string Value, string? Field = null);

/// <summary>What an act leaves in writing.</summary>
internal sealed record Written(string? Text = null, Side? PrivateTo = null, Guid? Corrects = null)
{
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
