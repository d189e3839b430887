using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>A post: what it is, who holds it and held it, who stands in .</summary>
public sealed class IndexModel : PortalPage
{
    /// <summary>The agency, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The post, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Post { get; set; }

    public ManagedPost View { get; private set; } = null!;

    /// <summary>Address of the post.</summary>
    public string Address => $"/admin/agencies/{Id}/posts/{Post}";

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetManagedPost(Actor, Id, Post), cancellationToken);
}
