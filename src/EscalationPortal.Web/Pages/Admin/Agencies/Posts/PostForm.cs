using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>A form about one post.</summary>
public abstract class PostForm : VersionedPage
{
    /// <summary>The post, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Post { get; set; }

    /// <summary>The post as it is now.</summary>
    public ManagedPost View { get; private set; } = null!;

    /// <summary>Address of the post.</summary>
    public string Address => $"/admin/agencies/{Id}/posts/{Post}";

    /// <summary>How it stands, beside a form that is out of date.</summary>
    public ConcurrentChange Meanwhile =>
        new(
            "post",
            [
                new("Job title", View.JobTitle),
                new("Tier", View.TierName),
                new("Contact", View.Contact ?? "Not known"),
                new("Safeguarding", View.LeadsSafeguarding ? "The holder leads it" : "The holder does not lead it"),
                new(
                    "Administration",
                    View.KeepsAgency ? "The holder keeps the agency’s people and posts" : "The holder does not keep the agency"
                ),
                new("Holder", View.Holder?.Name ?? "Vacant"),
                new("Deputy", View.Deputy?.Name ?? "Nobody"),
                new("Away until", View.AwayUntil is { } until ? DateWords.Full(until) : "No absence is known"),
            ],
            View.Changes
        );

    public override async Task Load(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetManagedPost(Actor, Id, Post), cancellationToken);
        Seen(View.Version);
    }

    public virtual Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    /// <summary>Sends the command and goes back to the post.</summary>
    protected Task<IActionResult> Do(ICommand command, string banner, CancellationToken cancellationToken) =>
        Do(command, _ => Address, banner, cancellationToken);
}
