using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Home;

/// <summary>
/// Signed out: what the portal is, and the protocols. Signed in: whose turn it is. Who only runs the platform is led on to it.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel(CurrentActor current, IMediator mediator, TimeProvider clock) : PageModel
{
    /// <summary>Null when nobody is signed in.</summary>
    public MyCases? Cases { get; private set; }

    public IReadOnlyList<DraftLine> Drafts { get; private set; } = [];

    public IReadOnlyList<NoticeLine> Notices { get; private set; } = [];

    public IReadOnlyList<PartnershipLine> Partnerships { get; private set; } = [];

    /// <summary>Somebody who acts for the board only raises nothing.</summary>
    public bool MayRaise => current.Actor is { AgencyId: not null, By: null };

    /// <summary>The posts for whose holders the viewer stands in, while they act in one of their own.</summary>
    public IReadOnlyList<Capacity> StandsIn { get; private set; } = [];

    public DateTimeOffset Now { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Now = clock.GetUtcNow();
        if (current is { Actor: null, Platform: not null })
        {
            return Redirect("/platform");
        }

        if (current.Actor is not { } actor)
        {
            Partnerships = await mediator.Send(new ListPartnerships(), cancellationToken);
            return Page();
        }

        Cases = await mediator.Send(new ListMyCases(actor), cancellationToken);
        StandsIn = current.StandsIn
            ? [.. (await mediator.Send(new ListCapacities(actor.SelfId), cancellationToken)).Where(capacity => capacity.For is not null)]
            : [];
        Drafts = actor.By is null ? await mediator.Send(new ListMyDrafts(actor), cancellationToken) : [];
        Notices = await mediator.Send(new ListMyNotices(actor), cancellationToken);
        return Page();
    }
}
