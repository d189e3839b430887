using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Sends the papers out to the members, which freezes them.</summary>
public sealed class SendBundleModel : PanelActPage
{
    public override DisputeAction Action => DisputeAction.SendBundle;

    /// <summary>Agencies in dispute that the panel has not heard.</summary>
    public IEnumerable<string> Unheard =>
        Enum.GetValues<Side>().Where(side => !Panel.Heard(side)).Select(side => View.Dispute.SideState(side).AgencyName);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new SendBundle(Actor, Reference, SeenVersion, FormToken),
            "The papers went out. They stand as they are from now on.",
            cancellationToken
        );
}
