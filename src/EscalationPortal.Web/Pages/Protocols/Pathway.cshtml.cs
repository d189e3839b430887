using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>A partnership's protocol, drawn from its definition for anybody to read .</summary>
[AllowAnonymous]
public sealed class PathwayModel(IMediator mediator, CurrentActor current, TimeProvider clock) : PageModel
{
    public DrawnProtocol Drawn { get; private set; } = null!;

    public Protocol Protocol => Drawn.Protocol;

    public async Task<IActionResult> OnGetAsync(string partnership, CancellationToken cancellationToken)
    {
        if (await mediator.Send(new GetProtocol(partnership), cancellationToken) is not { } protocol)
        {
            return NotFound();
        }

        Drawn = DrawnProtocol.Of(protocol, clock.GetUtcNow(), isInForce: true) with
        {
            TakesThemes = current.Actor is { AgencyId: not null } reader && reader.Partnership == protocol.Partnership.Key,
        };
        NameThePartnership();
        return Page();
    }

    /// <summary>The head of the page names the partnership that is read about, unless it names the reader's own.</summary>
    private void NameThePartnership()
    {
        var layout = LayoutModel.Of(ViewData["Layout"]);
        if (layout.PersonName is null)
        {
            ViewData["Layout"] = layout with { PartnershipName = Protocol.Partnership.Name };
        }
    }
}
