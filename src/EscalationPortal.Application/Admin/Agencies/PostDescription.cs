using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>A post in one line.</summary>
internal static class PostDescription
{
    /// <summary>What it is and how it is reached.</summary>
    public static string Describe(this Protocol protocol, Post post) =>
        $"“{post.JobTitle}” ({protocol.Words.TierName(post.Tier)}{(post.LeadsSafeguarding ? ", leads safeguarding" : "")}"
        + $"{(post.KeepsAgency ? ", keeps the agency" : "")}, "
        + $"{post.Contact ?? "no contact"})";
}
