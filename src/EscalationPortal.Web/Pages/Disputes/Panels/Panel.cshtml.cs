using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>The panel of a case: when, who, what each side said, the papers, what it decided and who received that.</summary>
public sealed class PanelModel(TimeProvider clock) : PortalPage
{
    private static readonly DisputeAction[] Acts =
    [
        DisputeAction.ConvenePanel,
        DisputeAction.MakeRepresentation,
        DisputeAction.DeclareInterest,
        DisputeAction.RecordPanelDecision,
        DisputeAction.ConfirmReceipt,
        DisputeAction.SendBundle,
        DisputeAction.RecordAttendance,
        DisputeAction.AddPaper,
        DisputeAction.RearrangePanel,
        DisputeAction.CancelPanel,
    ];

    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    public CaseView View { get; private set; } = null!;

    public PanelRule Rule { get; private set; } = null!;

    /// <summary>The latest panel; null when none has been convened.</summary>
    public Panel? Panel => View.Dispute.Panels is [.., var latest] ? latest : null;

    /// <summary>Those before it, all cancelled.</summary>
    public IEnumerable<Panel> Earlier => View.Dispute.Panels.SkipLast(1);

    public IdentityBar Identity => CaseIdentity.Of(View.Dispute, View.Protocol, LondonTime.DateOf(clock.GetUtcNow()));

    /// <summary>What the viewer may do now, the most pressing first; who attended is recorded once it has begun.</summary>
    public IReadOnlyList<DisputeAction> Open =>
        [.. Acts.Where(act => View.Can(act) && (act != DisputeAction.RecordAttendance || Panel?.Sitting.StartsAt <= clock.GetUtcNow()))];

    /// <summary>The entry that holds the decision, if one is recorded.</summary>
    public HistoryEntry? Decision => View.History.Latest(DisputeAction.RecordPanelDecision);

    public (StateKind Kind, string Words) State =>
        Panel switch
        {
            { Cancelled: not null } => (StateKind.Plain, "Cancelled"),
            { DecidedAt: not null } => (StateKind.Decided, "Decided"),
            { AttendanceAt: not null } => (StateKind.Waiting, "Has met"),
            { Bundle: not null } => (StateKind.Waiting, "Papers have gone out"),
            _ => (StateKind.Waiting, "Convened"),
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetCase(Actor, Reference), cancellationToken);
        if (View.Stage.Panel is not { } rule)
        {
            return NotFound();
        }

        Rule = rule;
        return Page();
    }

    /// <summary>"Thursday 14 January 2027, 10:00 to 12:00"</summary>
    public static string When(Panel panel) =>
        DateWords.FullMoment(panel.Sitting.StartsAt) + (panel.Sitting.EndsAt is { } end ? $" to {DateWords.Clock(end)}" : string.Empty);

    /// <summary>What one side said, or declined to say; null while it has done neither.</summary>
    public Representation? Of(Side side) => Panel?.Representations.FirstOrDefault(one => one.Side == side);

    /// <summary>The words of an entry as they count now.</summary>
    public string? Words(int entry) =>
        View.History.Entries.FirstOrDefault(one => one.Number == entry) is { } found ? View.History.TextOf(found) : null;

    public static string Interest(PanelMember member) =>
        member.Interest switch
        {
            null => "No declaration yet.",
            "" => "Declares no interest.",
            var interest => $"Declares an interest: {interest}",
        };

    public string WordsOf(DisputeAction act) =>
        View.Words(act)
            .Replace("a panel", $"a {Rule.Label}", StringComparison.Ordinal)
            .Replace("the panel", $"the {Rule.Label}", StringComparison.Ordinal);
}
