using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The general themes of all agencies .</summary>
public sealed class ThemesModel : PortalPage
{
    public ThemePage View { get; private set; } = null!;

    public ThemeList List => new("General themes", "No agency has sent one.", "/board/themes", View);

    public async Task OnGetAsync(Guid? before, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListThemes(Actor, before), cancellationToken);
}
