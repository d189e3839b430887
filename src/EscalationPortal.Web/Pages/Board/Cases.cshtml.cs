using EscalationPortal.Application.Board;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>Earlier cases of one of the board's lists.</summary>
public sealed class CasesModel(TimeProvider clock) : PortalPage
{
    public Register List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(BoardList list, Guid? before, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var page = await Mediator.Send(new ListBoardCases(Actor, list, before), cancellationToken);
        List = BoardRegister.Of(list, page, LondonTime.DateOf(clock.GetUtcNow()));
        return Page();
    }
}
