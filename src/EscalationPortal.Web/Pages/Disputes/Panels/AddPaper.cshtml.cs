using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Adds a paper for the panel; late, once the papers have gone out.</summary>
public sealed class AddPaperModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.AddPaper;

    public override string? Typed => string.Join("\n\n", new[] { Input.Title, Input.Text }.OfType<string>());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AddPaper(Actor, Reference, SeenVersion, FormToken, Input.Title, Input.Text),
            "The paper is before the panel.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Title { get; set; }

        public string? Text { get; set; }
    }
}
