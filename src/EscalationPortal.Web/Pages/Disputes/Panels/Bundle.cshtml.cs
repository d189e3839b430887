using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using SummaryFact = EscalationPortal.Web.Pages.Shared.SummaryFact;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>What a panel reads: as it went out, and apart from it what came later.</summary>
public sealed class BundleModel(TimeProvider clock) : PortalPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    public CaseView View { get; private set; } = null!;

    public Panel Panel { get; private set; } = null!;

    /// <summary>What the panel is called.</summary>
    public string Label { get; private set; } = string.Empty;

    public IdentityBar Identity => CaseIdentity.Of(View.Dispute, View.Protocol, LondonTime.DateOf(clock.GetUtcNow()));

    /// <summary>The entries that belong to the papers, oldest first.</summary>
    public TimelineView Papers => new(null, [.. Entries.Where(entry => entry.Number <= UpTo).Select(Shown)]);

    /// <summary>What was written after they had gone out.</summary>
    public TimelineView Later => new(null, [.. Entries.Where(entry => entry.Number > UpTo && Brings.Contains(entry.Action)).Select(Shown)]);

    /// <summary>Whether they still say what they said when they went out.</summary>
    public bool Unchanged =>
        Panel.Bundle is { } bundle
        && bundle.Fingerprint == BundleText.Fingerprint(View.Dispute, Entries.Where(entry => entry.Number <= UpTo));

    private static readonly HashSet<DisputeAction> Brings =
    [
        DisputeAction.MakeRepresentation,
        DisputeAction.AddPaper,
        DisputeAction.Correct,
        DisputeAction.CorrectSubject,
        DisputeAction.WriteView,
    ];

    /// <summary>What one side keeps to itself belongs to no paper .</summary>
    private IEnumerable<HistoryEntry> Entries => View.History.Entries.Where(entry => entry.PrivateTo is null);

    private int UpTo => Panel.Bundle?.UpTo ?? int.MaxValue;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetCase(Actor, Reference), cancellationToken);
        if (View.Stage.Panel is not { } rule || View.Dispute.Panels is not [.., var panel])
        {
            return NotFound();
        }

        (Panel, Label) = (panel, rule.Label);
        return Page();
    }

    private TimelineEntry Shown(HistoryEntry entry) =>
        new(entry.Title, $"{entry.Author}. {DateWords.FullMoment(entry.At)}.")
        {
            Text = entry.Text,
            Was = entry.Corrects is null ? null : View.History.Before(entry),
            Side = CaseWords.Of(entry.Side),
            Facts = [.. entry.Facts.Select(fact => new SummaryFact(fact.Label, fact.Value))],
        };
}
