using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Corrects an entry of one's own, by its number in the history .</summary>
public sealed class CorrectEntryModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>From the address: the number of the history entry.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public EntryView Entry { get; private set; } = null!;

    /// <summary>The stage at which the entry was written.</summary>
    public Stage Stage => View.Protocol.Stage(Entry.Entry.StageKey);

    public override IReadOnlyList<string> Reminders => Stage.Reminders;

    public override Refusal? Refusal => View.Refusal ?? CorrectionRules.Refuse(Actor, Entry.Entry);

    public override DisputeAction Action => DisputeAction.Correct;

    public override string Button => "Save the correction";

    public override string? Typed => Input.Text;

    protected override IEnumerable<Party?> Notifies => [View.Dispute.Escalating.Holder, View.Dispute.Receiving.Holder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new CorrectEntry(Actor, Reference, SeenVersion, FormToken, Number, Input.Text) { Factual = Input.Factual },
            "The correction is recorded beside the first version.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken) =>
        Entry = await Mediator.Send(new GetEntry(Actor, Reference, Number), cancellationToken);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.Text = Entry.Correction?.Text ?? Entry.Entry.Text;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Text { get; set; }

        public bool Factual { get; set; }
    }
}
