using EscalationPortal.Application.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Dev;

/// <summary>The mails that would be sent, while developing; elsewhere this page does not exist.</summary>
public sealed class MailModel(IWebHostEnvironment environment) : PortalPage
{
    public IReadOnlyList<Mail> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Mails = await Mediator.Send(new ListMail(Actor, $"{Request.Scheme}://{Request.Host}"), cancellationToken);
        return Page();
    }
}
