using EscalationPortal.Application.Agencies;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Agency;

/// <summary>Earlier forms of one direction .</summary>
public sealed class FormsModel(TimeProvider clock) : PortalPage
{
    public Register Forms { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(FormDirection direction, Guid? before, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        Forms = FormRegister.Of(await Mediator.Send(new ListForms(Actor, direction, before), cancellationToken), LondonTime.DateOf(clock.GetUtcNow()));
        return Page();
    }
}
