using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Whoever goes on without a recorded discussion says why; the form asks beside the box, the domain asks again.</summary>
internal static class NoDiscussion
{
    public static void RequireReason(Dispute dispute, Protocol protocol, string? why, string field)
    {
        if (dispute.RequiresNoDiscussionReason(protocol) && string.IsNullOrWhiteSpace(why))
        {
            throw Invalid.Field(field, "Enter why no discussion was held, or record the discussion first");
        }
    }
}
