using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Acknowledges on the receiving side .</summary>
public sealed class AcknowledgeStageModel : ActPage
{
    public override DisputeAction Action => DisputeAction.Acknowledge;

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AcknowledgeStage(Actor, Reference, SeenVersion, FormToken),
            "Acknowledged. The other side has been told.",
            cancellationToken
        );
}
