using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Notifications;

/// <summary>
/// A message written in the transaction of the act that caused it, to be sent later. It names no subject and quotes nothing that was
/// typed.
/// </summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    public OutboxMessage(Dispute dispute, Notice notice, DateTimeOffset now)
    {
        (Partnership, Id, DisputeId, Reference) = (dispute.Partnership, Guid.CreateVersion7(now), dispute.Id, dispute.Reference);
        (PersonId, ContactKey, StageName) = (notice.PersonId, notice.ContactKey, notice.StageName);
        (What, Why, Urgent, CreatedAt) = (notice.What, notice.Why, notice.Urgent, now);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    public string Reference { get; private set; } = null!;

    /// <summary>The recipient; null when it goes to a contact of the board.</summary>
    public Guid? PersonId { get; private set; }

    public string? ContactKey { get; private set; }

    public string StageName { get; private set; } = null!;

    public string What { get; private set; } = null!;

    public string Why { get; private set; } = null!;

    public bool Urgent { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
}
