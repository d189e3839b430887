using EscalationPortal.Application.Disputes.Learning;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Learning;

/// <summary>Records what came of a debrief .</summary>
public sealed class RecordDebriefModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordDebrief;

    public override string? Typed => Input.Text;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordDebrief(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.On", Input.On, "the date of the debrief"),
                Input.With,
                Input.Text
            ),
            "It is recorded. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public DateInput On { get; set; } = new();

        public string? With { get; set; }

        public string? Text { get; set; }
    }
}
