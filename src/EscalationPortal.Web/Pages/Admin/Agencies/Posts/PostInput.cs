using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Agencies;
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

    public bool KeepsAgency { get; set; }

    /// <summary>As the post is.</summary>
    public static PostInput Of(ManagedPost post) =>
        new()
        {
            JobTitle = post.JobTitle,
            Tier = post.Tier,
            Contact = post.Contact,
            LeadsSafeguarding = post.LeadsSafeguarding,
            KeepsAgency = post.KeepsAgency,
        };
}

/// <summary>The fields of a post.</summary>
/// <param name="Input">What is typed.</param>
/// <param name="Tiers">Tiers to choose from.</param>
public sealed record PostFields(PostInput Input, IReadOnlyList<Option> Tiers)
{
    /// <summary>With the tiers in the protocol's words.</summary>
    public static PostFields Of(PostInput input, IEnumerable<TierPosts> tiers) =>
        new(input, [.. tiers.Select(tier => new Option(tier.Tier.ToString(), tier.Name))]);
}
