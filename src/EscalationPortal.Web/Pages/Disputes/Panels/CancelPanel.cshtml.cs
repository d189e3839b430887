using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Cancels a panel, which stays cancelled.</summary>
public sealed class CancelPanelModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.CancelPanel;

    public override string? Typed => Input.Reason;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new CancelPanel(Actor, Reference, SeenVersion, FormToken, Input.Reason),
            "The panel is cancelled. Everybody invited has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
