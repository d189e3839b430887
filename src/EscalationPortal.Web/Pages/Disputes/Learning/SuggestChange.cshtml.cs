using EscalationPortal.Application.Disputes.Learning;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Learning;

/// <summary>Suggests a change of a protocol or a procedure after the end .</summary>
public sealed class SuggestChangeModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.Suggest;

    public override string Button => "Send the suggestion";

    public override string? Typed => Input.Text;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(new SuggestChange(Actor, Reference, SeenVersion, FormToken, Input.Text), "The suggestion is sent.", cancellationToken);

    public sealed class Form
    {
        public string? Text { get; set; }
    }
}
