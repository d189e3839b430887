using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The general themes that our agency has sent .</summary>
public sealed class OwnThemesModel : PortalPage
{
    public ThemePage View { get; private set; } = null!;

    public ThemeList List => new("General themes", "Our agency has sent none.", "/agency/themes", View);

    public async Task OnGetAsync(Guid? before, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListOwnThemes(Actor, before), cancellationToken);
}
