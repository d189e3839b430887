using EscalationPortal.Application.Admin.Import;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>The form as an empty file: an example in it would sooner or later be imported.</summary>
public sealed class TemplateModel : PortalPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        File((await Mediator.Send(new GetImport(Actor), cancellationToken)).Template, "text/csv; charset=utf-8", "agencies.csv");
}
