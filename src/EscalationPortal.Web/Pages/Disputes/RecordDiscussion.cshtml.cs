using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Records a discussion between the two sides.</summary>
public sealed class RecordDiscussionModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordDiscussion;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new RecordDiscussion(
            Actor,
            Reference,
            SeenVersion,
            FormToken,
            ModelState.Day("Input.On", Input.On, "the date of the discussion"),
            ModelState.Time("Input.At", Input.At),
            Input.How,
            Input.OtherHow,
            Input.People,
            Input.Agreed,
            Input.Text),
        "The discussion is recorded. The other side has been told.",
        cancellationToken);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.People = string.Join(", ", new[] { View.Dispute.Escalating.Holder, View.Dispute.Receiving.Holder }.Select(party => party?.Name).OfType<string>());
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public DateInput On { get; set; } = new();

        public string? At { get; set; }

        public string? How { get; set; }

        public string? OtherHow { get; set; }

        public string? People { get; set; }

        public bool? Agreed { get; set; }

        public string? Text { get; set; }
    }
}
