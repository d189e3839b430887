using EscalationPortal.Application.Disputes.Learning;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Learning;

/// <summary>Plans a debrief after the end; nobody has to .</summary>
public sealed class PlanDebriefModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.PlanDebrief;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new PlanDebrief(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.On", Input.On, "the date of the debrief"),
                Input.With
            ),
            "It is planned. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public DateInput On { get; set; } = new();

        public string? With { get; set; }
    }
}
