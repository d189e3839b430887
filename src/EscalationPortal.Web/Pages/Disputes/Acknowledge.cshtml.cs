using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Acknowledges on the receiving side .</summary>
public sealed class AcknowledgeModel : ActPage
{
    public override DisputeAction Action => DisputeAction.Acknowledge;

    protected override IEnumerable<Party?> Tells => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new Acknowledge(Actor, Reference, SeenVersion, FormToken),
        "Acknowledged. The other side has been told.",
        cancellationToken);
}
