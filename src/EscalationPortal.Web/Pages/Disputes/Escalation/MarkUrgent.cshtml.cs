using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Marks the case as urgent .</summary>
public sealed class MarkUrgentModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.MarkUrgent;

    public override string? Typed => Input.Reason;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new MarkUrgent(Actor, Reference, SeenVersion, FormToken, Input.Reason),
            "It is marked as urgent. Both sides have been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
