using EscalationPortal.Application.Notifications;
using EscalationPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Dev;

/// <summary>The mails that would be sent, while developing; elsewhere this page does not exist.</summary>
[Authorize(ActsInPartnership.NotNeeded)]
public sealed class MailModel(IWebHostEnvironment environment, CurrentActor current) : PortalPage
{
    public IReadOnlyList<Mail> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Mails = await Mediator.Send(
            new ListMail(current.Actor ?? current.RequiredPlatform.OfPlatform, $"{Request.Scheme}://{Request.Host}"),
            cancellationToken
        );
        return Page();
    }
}
