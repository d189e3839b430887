using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The themes that were sent to all agencies, for everybody of the partnership .</summary>
public sealed class PublishedThemesModel : PortalPage
{
    public PublishedThemePage View { get; private set; } = null!;

    public Link? Next => View.Next is { } next ? new Link("Earlier themes", $"/themes?before={next}") : null;

    public async Task OnGetAsync(Guid? before, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListPublishedThemes(Actor, before), cancellationToken);
}
