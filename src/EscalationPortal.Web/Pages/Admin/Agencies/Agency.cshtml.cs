using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>An agency with its posts by tier, in the protocol's words .</summary>
public sealed class AgencyModel : PortalPage
{
    public ManagedAgency View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? before, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        View = await Mediator.Send(new GetManagedAgency(Actor, id, before), cancellationToken);
        return Page();
    }
}
