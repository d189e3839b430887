using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>Job title, tier and contact of a post, and whether its holder leads safeguarding .</summary>
public sealed class ChangeModel : PostForm
{
    [BindProperty]
    public PostInput Input { get; set; } = new();

    public override async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input = PostInput.Of(View);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ChangePost(
                Actor,
                FormToken,
                Id,
                Post,
                SeenVersion!.Value,
                Input.JobTitle,
                Input.Tier,
                Input.Contact,
                Input.LeadsSafeguarding,
                Input.KeepsAgency
            ),
            "The post is changed.",
            cancellationToken
        );
}
