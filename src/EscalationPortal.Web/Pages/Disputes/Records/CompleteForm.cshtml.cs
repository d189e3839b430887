using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>
/// Writes or updates the summary on the form: at the first stage from the raiser's draft, then from the last summary.
/// </summary>
public sealed class CompleteFormModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The summary as last written; null while the form holds none.</summary>
    public HistoryEntry? Last { get; private set; }

    /// <summary>The box's name on this protocol's form.</summary>
    public string Box => View.Protocol.Form?.Boxes.FirstOrDefault(box => box.Fill == FormFill.Summary)?.Label ?? "Summary";

    public override DisputeAction Action => DisputeAction.CompleteForm;

    public override string Button => "Save the summary";

    public override string? Typed => Input.Summary;

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new CompleteForm(Actor, Reference, SeenVersion, FormToken, Input.Summary),
            "The summary is on the form. The other side has been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken) =>
        Last = await Mediator.Send(new GetLatestEntry(Actor, Reference, DisputeAction.CompleteForm), cancellationToken);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.Summary = Last?.Text ?? View.Dispute.Intake.Concern;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Summary { get; set; }
    }
}
