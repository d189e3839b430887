using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Spreadsheets;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>The register as it is filtered, as a file.</summary>
public sealed class RegisterExportModel(TimeProvider clock) : FilteredRegisterPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var register = await Mediator.Send(new ExportRegister(Actor, Filter(now)), cancellationToken);
        return File(
            SafeSheet.Write(RegisterColumns.Of(register.Cases, now)),
            "text/csv; charset=utf-8",
            $"{Actor.Partnership}-register.csv"
        );
    }
}
