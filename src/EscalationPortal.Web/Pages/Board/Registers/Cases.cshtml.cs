using EscalationPortal.Application.Board;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>Earlier cases of one of the board's lists.</summary>
public sealed class CasesModel : PortalPage
{
    public Register List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(BoardList list, Guid? before, bool urgent, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var view = await Mediator.Send(
            new ListBoardCases(Actor, list, before is { } last ? new SummaryMark(urgent, last) : null),
            cancellationToken
        );
        List = BoardRegister.Of(list, view.Page, Actor, view.Protocol, view.Now);
        return Page();
    }
}
