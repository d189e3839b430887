using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.OwnAgency;

/// <summary>Earlier forms of one direction .</summary>
public sealed class FormsModel(TimeProvider clock) : PortalPage
{
    public Register Forms { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(FormDirection direction, Guid? before, bool urgent, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        Forms = FormRegister.Of(
            await Mediator.Send(
                new ListForms(Actor, direction, before is { } last ? new SummaryMark(urgent, last) : null),
                cancellationToken
            ),
            clock.GetUtcNow()
        );
        return Page();
    }
}
