using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Puts a side's representation before the panel, or declines to .</summary>
public sealed class MakeRepresentationModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.MakeRepresentation;

    public override string? Typed => Input.Text;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new MakeRepresentation(Actor, Reference, SeenVersion, FormToken, Input.Declines, Input.Text),
            Input.Declines == true
                ? "It is recorded that your agency declines. The panel and the other side have been told."
                : "Your agency’s representation is before the panel.",
            cancellationToken
        );

    public sealed class Form
    {
        public bool? Declines { get; set; }

        public string? Text { get; set; }
    }
}
