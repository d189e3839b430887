using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>The prescribed form, on screen as on paper.</summary>
public sealed class FormModel(TimeProvider clock) : PortalPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    public FormView View { get; private set; } = null!;

    /// <summary>The boxes as the protocol orders them.</summary>
    public IReadOnlyList<PrintedBox> Boxes { get; private set; } = [];

    /// <summary>Who printed it, when.</summary>
    public string PrintedBy { get; private set; } = string.Empty;

    public IdentityBar Identity { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetForm(Actor, Reference), cancellationToken);
        var now = clock.GetUtcNow();
        var today = LondonTime.DateOf(now);
        Identity = CaseIdentity.Of(View.Dispute, View.Protocol, today);
        Boxes = PrintedForm.Boxes(View, today);
        PrintedBy = $"Printed by {Actor.Name}, {DateWords.Moment(now)}.";
    }
}
