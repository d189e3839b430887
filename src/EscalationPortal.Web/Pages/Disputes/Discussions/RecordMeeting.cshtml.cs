using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Discussions;

/// <summary>Records what the joint meeting came to.</summary>
public sealed class RecordMeetingModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordMeeting;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordMeeting(Actor, Reference, SeenVersion, FormToken, Input.Attended, Input.Outcome),
            "The meeting is recorded. The other side has been told.",
            cancellationToken
        );

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.Attended = string.Join(", ", View.Dispute.Current.Meeting!.Invited.Select(party => party.Name));
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Attended { get; set; }

        public string? Outcome { get; set; }
    }
}
