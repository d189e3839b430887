using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Refers a policy issue of an agreed case to the board .</summary>
public sealed class ReferPolicyModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The stage that takes it, in local words.</summary>
    public string? To => View.Protocol.Powers.PolicyReferral is { } power ? View.Protocol.Stage(power.Stage).FullName : null;

    public override DisputeAction Action => DisputeAction.ReferPolicy;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new ReferPolicy(Actor, Reference, SeenVersion, FormToken, Input.Issue),
        "The policy issue is referred. The board has been told.",
        cancellationToken);

    public sealed class Form
    {
        public string? Issue { get; set; }
    }
}
