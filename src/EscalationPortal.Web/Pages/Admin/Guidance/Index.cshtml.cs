using EscalationPortal.Application.Admin.Guidance;

namespace EscalationPortal.Web.Pages.Admin.Guidance;

/// <summary>The partnership's texts of guidance .</summary>
public sealed class IndexModel : PortalPage
{
    public GuidanceList View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetGuidanceTexts(Actor), cancellationToken);
}
