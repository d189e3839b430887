using System.Text;
using EscalationPortal.Application.Disputes.Panels;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>The meeting of the panel as a calendar file.</summary>
public sealed class PanelCalendarModel : PortalPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var calendar = await Mediator.Send(new GetPanelCalendar(Actor, Reference, $"{Request.Scheme}://{Request.Host}"), cancellationToken);
        return File(Encoding.UTF8.GetBytes(calendar.Text), calendar.ContentType, $"{Reference}-panel.ics");
    }
}
