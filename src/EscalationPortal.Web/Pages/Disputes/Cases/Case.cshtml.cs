using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases.Ladder;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;
using EscalationPortal.Web.Pages.Shared.Ladder;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>The case: whose turn it is, the ladder, the disagreement, the agreement, the timeline, the people.</summary>
public sealed class CaseModel(TimeProvider clock) : PortalPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    public CaseView View { get; private set; } = null!;

    public DateTimeOffset Now { get; private set; }

    /// <summary>Clocks that are missed, each in a sentence.</summary>
    public IReadOnlyList<string> Missed => CaseClocks.Missed(View.Dispute, View.Protocol, Now);

    /// <summary>Guidance that belongs beside the case for this viewer.</summary>
    public GuidanceView Guidance => CaseGuidance.Of(View);

    /// <summary>Today's date in London.</summary>
    public DateOnly Today { get; private set; }

    public IdentityBar Identity => CaseIdentity.Of(View.Dispute, View.Protocol, Today);

    public LadderView Ladder => CaseLadder.Of(View, Now);

    /// <summary>Acts still open when no rung is.</summary>
    public IReadOnlyList<Link> StillOpen => CaseLadder.IsStanding(View.Dispute) ? [] : CaseLadder.AlsoOpen(View);

    /// <summary>Ages of dispute and of stage .</summary>
    public string Ages { get; private set; } = string.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetCase(Actor, Reference), cancellationToken);
        Now = clock.GetUtcNow();
        Today = LondonTime.DateOf(Now);
        Ages = CaseWords.Ages(View.Dispute, View.Stage, Now);
    }
}
