using EscalationPortal.Application.Admin.Import;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>All agencies and posts as a file.</summary>
public sealed class ExportModel : PortalPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        File(
            await Mediator.Send(new ExportAgencies(Actor), cancellationToken),
            "text/csv; charset=utf-8",
            $"{Actor.Partnership}-agencies.csv"
        );
}
