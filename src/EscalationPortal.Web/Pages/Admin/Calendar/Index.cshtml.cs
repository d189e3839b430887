using EscalationPortal.Application.Admin.Calendar;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>The partnership's days off in a year, and who changed its calendar .</summary>
public sealed class IndexModel : PortalPage
{
    public AdminCalendar View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int? year, int? before, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        View = await Mediator.Send(new GetAdminCalendar(Actor, year, before), cancellationToken);
        return Page();
    }
}
