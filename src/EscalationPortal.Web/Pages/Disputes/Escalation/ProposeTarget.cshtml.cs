using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Proposes a local target date .</summary>
public sealed class ProposeTargetModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.ProposeTarget;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ProposeTarget(Actor, Reference, SeenVersion, FormToken, ModelState.Day("Input.On", Input.On, "the date to aim at")),
            "The date is proposed. The other side has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public DateInput On { get; set; } = new();
    }
}
