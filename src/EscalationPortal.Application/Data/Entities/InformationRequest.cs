namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// Which case a request for information belongs to, and of whom it is asked: the way of somebody who does not see the case.
/// </summary>
public sealed class InformationRequest
{
    public required string Partnership { get; init; }

    public required Guid Id { get; init; }

    public required Guid DisputeId { get; init; }

    /// <summary>Of whom it is asked.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>For which agency they are asked.</summary>
    public required Guid AgencyId { get; init; }

    /// <summary>When it was answered; null while it is open.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Answered(DateTimeOffset now) => AnsweredAt = now;
}
