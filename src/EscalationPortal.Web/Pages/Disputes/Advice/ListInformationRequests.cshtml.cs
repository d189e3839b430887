using EscalationPortal.Application.Disputes.Advice;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>What was asked of the person from cases that they do not see .</summary>
public sealed class ListInformationRequestsModel : PortalPage
{
    public IReadOnlyList<InformationView> Requests { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Requests = await Mediator.Send(new ListInformationRequests(Actor), cancellationToken);
}
