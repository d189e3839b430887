using EscalationPortal.Application.Admin;

namespace EscalationPortal.Web.Pages.Admin;

/// <summary>What a partnership administrator looks after, and what whoever keeps one agency does .</summary>
public sealed class IndexModel : PortalPage
{
    public AdminView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await Mediator.Send(new GetAdmin(Actor), cancellationToken);
}
