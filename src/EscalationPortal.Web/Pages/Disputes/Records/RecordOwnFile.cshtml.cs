using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Says where one's own agency keeps its record .</summary>
public sealed class RecordOwnFileModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordOwnFile;

    public override string Button => "Save where it is";

    protected override IEnumerable<Party?> Notifies => [Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordOwnFile(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                Input.Where,
                ModelState.Day("Input.Dated", Input.Dated, "the date of that record")
            ),
            "It is recorded where your own record is.",
            cancellationToken
        );

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        var file = View.Dispute.SideOf(Actor) is { } side ? View.Dispute.SideState(side).OwnFile : null;
        (Input.Where, Input.Dated) = (file?.Where, DateInput.From(file?.Dated));
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Where { get; set; }

        public DateInput Dated { get; set; } = new();
    }
}
