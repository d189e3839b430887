using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Mediations;

/// <summary>Records what the mediation brought, for the mediator .</summary>
public sealed class RecordMediationModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordMediation;

    public override string? Typed => string.Join("\n\n", new[] { Input.Attended, Input.Issues, Input.WayForward }.OfType<string>());

    protected override IEnumerable<Party?> Notifies => View.Dispute.PeopleWithAccess();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordMediation(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.MetOn", Input.MetOn, "the date of the meeting"),
                Input.Attended,
                Input.Issues,
                Input.WayForward
            ),
            "The mediation is recorded. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public DateInput MetOn { get; set; } = new();

        public string? Attended { get; set; }

        public string? Issues { get; set; }

        public string? WayForward { get; set; }
    }
}
