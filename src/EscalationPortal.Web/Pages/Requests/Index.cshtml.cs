using EscalationPortal.Application.Disputes.Information;

namespace EscalationPortal.Web.Pages.Requests;

/// <summary>What was asked of the person from cases that they do not see .</summary>
public sealed class IndexModel : PortalPage
{
    public IReadOnlyList<InformationView> Requests { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Requests = await Mediator.Send(new ListInformationRequests(Actor), cancellationToken);
}
