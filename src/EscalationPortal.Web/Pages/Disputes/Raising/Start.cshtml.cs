using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Where raising begins: what the protocol expects, one's own drafts, and a new one.</summary>
public sealed class StartModel : PortalPage, IRedisplay
{
    /// <summary>One-use token of this form.</summary>
    [BindProperty]
    public Guid FormToken { get; set; }

    public OwnDrafts Own { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        FormToken = Guid.NewGuid();
        await Load(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var draft = await Mediator.Send(new StartDraft(Actor, FormToken), cancellationToken);
        return Redirect($"/disputes/raise/{draft}");
    }

    public async Task Load(CancellationToken cancellationToken) => Own = await Mediator.Send(new ListDrafts(Actor), cancellationToken);
}
