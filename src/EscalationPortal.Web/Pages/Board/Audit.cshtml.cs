using EscalationPortal.Application.Board;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>Who saw and did what on one case .</summary>
public sealed class AuditModel : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public AuditPage View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetAudit(Actor, Reference, Before), cancellationToken);
}
