using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Bench.Filling;

/// <summary>A dispute driven in memory, with the rows that its acts leave elsewhere.</summary>
internal sealed record Driven(Dispute Dispute, IReadOnlyList<OutboxMessage> Messages, IReadOnlyList<AuditEntry> Audit)
{
    /// <summary>Everything to be stored; what belongs to the dispute itself comes with it.</summary>
    public IEnumerable<object> Rows => [Dispute, .. Messages, .. Audit];
}
