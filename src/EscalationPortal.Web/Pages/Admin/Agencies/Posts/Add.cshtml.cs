using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>A new post of an agency .</summary>
public sealed class AddModel : VersionedPage
{
    [BindProperty]
    public PostInput Input { get; set; } = new();

    /// <summary>The agency.</summary>
    public ManagedAgency View { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetManagedAgency(Actor, Id), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AddPost(Actor, FormToken, Id, Input.JobTitle, Input.Tier, Input.Contact, Input.LeadsSafeguarding, Input.KeepsAgency),
            post => $"/admin/agencies/{Id}/posts/{post}",
            "The post is added. Say who holds it.",
            cancellationToken
        );
}
