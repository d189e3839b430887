namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A person's place in one dispute: what lists and access read. One row a person, whatever parts they play.
/// </summary>
public sealed class Participant
{
    private Participant() { }

    internal Participant(Dispute dispute, Party party, Side? side, DateTimeOffset since)
    {
        (Partnership, DisputeId) = (dispute.Partnership, dispute.Id);
        (PersonId, Name, Post, AgencyId, AgencyName) = (party.PersonId, party.Name, party.Post, party.AgencyId, party.AgencyName);
        (Side, Since) = (side, since);
    }

    public string Partnership { get; private set; } = null!;

    public Guid DisputeId { get; private set; }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = null!;

    public string Post { get; private set; } = null!;

    public Guid AgencyId { get; private set; }

    public string AgencyName { get; private set; } = null!;

    /// <summary>The side the person stands on; null for an involved agency.</summary>
    public Side? Side { get; private set; }

    /// <summary>The parts the person plays or played.</summary>
    public Relation Parts { get; private set; }

    /// <summary>Whether the person may open the case.</summary>
    public bool Sees { get; private set; }

    /// <summary>A bypassed manager, who never sees it, whatever else happens .</summary>
    public bool Bypassed { get; private set; }

    public DateTimeOffset Since { get; private set; }

    /// <summary>What is asked of the person now; null when it is others' turn.</summary>
    public DisputeAction? PendingAction { get; private set; }

    /// <summary>
    /// The case needs speed and has not ended. Like the four moments below it stands here for the lists, which sort by them and
    /// find their first rows in an index of places.
    /// </summary>
    public bool Urgent { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    public DateTimeOffset StageSince { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateTimeOffset? OverdueFrom { get; private set; }

    internal void Plays(Relation part) => Parts |= part;

    /// <summary>Takes a side, in the post in which they do.</summary>
    internal void Joins(Party party, Side side) =>
        (Name, Post, AgencyId, AgencyName, Side) = (party.Name, party.Post, party.AgencyId, party.AgencyName, side);

    internal void MaySee() => Sees = !Bypassed;

    /// <summary>Somebody else has it from now on; whoever acts from here on is not the one who did until now.</summary>
    internal void HandsOver() => (Sees, PendingAction) = (false, null);

    internal void Bypass() => (Bypassed, Sees, PendingAction) = (true, false, null);

    internal void SetPendingAction(DisputeAction? action) => PendingAction = action;

    internal void SortAs(Dispute dispute) =>
        (Urgent, RaisedAt, StageSince, EndedAt, OverdueFrom) = (
            dispute.Urgent && dispute.EndedAt is null,
            dispute.RaisedAt,
            dispute.StageSince,
            dispute.EndedAt,
            dispute.OverdueFrom
        );
}
