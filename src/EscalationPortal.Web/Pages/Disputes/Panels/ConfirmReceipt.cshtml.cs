using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Confirms that the board's decision was received.</summary>
public sealed class ConfirmReceiptModel : ActPage
{
    public override DisputeAction Action => DisputeAction.ConfirmReceipt;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ConfirmReceipt(Actor, Reference, SeenVersion, FormToken),
            "It is recorded that you received the decision.",
            cancellationToken
        );
}
