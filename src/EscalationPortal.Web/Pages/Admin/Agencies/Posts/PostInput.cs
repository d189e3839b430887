using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>A post as it is typed.</summary>
public sealed class PostInput
{
    public string? JobTitle { get; set; }

    public Tier? Tier { get; set; }

    public string? Contact { get; set; }

    public bool LeadsSafeguarding { get; set; }

    /// <summary>As the post is.</summary>
    public static PostInput Of(KeptPost post) =>
        new() { JobTitle = post.JobTitle, Tier = post.Tier, Contact = post.Contact, LeadsSafeguarding = post.LeadsSafeguarding };

    /// <summary>Tiers to choose from.</summary>
    public static IReadOnlyList<Option> Choices(IEnumerable<KeptTier> tiers) => [.. tiers.Select(tier => new Option(tier.Tier.ToString(), tier.Name))];
}
