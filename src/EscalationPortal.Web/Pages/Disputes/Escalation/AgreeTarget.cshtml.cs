using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Agrees to the date that the other side proposed.</summary>
public sealed class AgreeTargetModel : ActPage
{
    public override DisputeAction Action => DisputeAction.AgreeTarget;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AgreeTarget(Actor, Reference, SeenVersion, FormToken),
            "The date is agreed. The other side has been told.",
            cancellationToken
        );
}
