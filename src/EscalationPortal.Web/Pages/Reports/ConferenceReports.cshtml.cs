using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>Reports of differences seen in meetings .</summary>
public sealed class ConferenceReportsModel : PortalPage
{
    public ConferenceReportPage View { get; private set; } = null!;

    public Link? Next => View.Next is { } next ? new Link("Earlier reports", $"/board/conference-reports?before={next}") : null;

    public async Task OnGetAsync(Guid? before, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListConferenceReports(Actor, before), cancellationToken);
}
