using EscalationPortal.Application.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Agencies;

/// <summary>Who stands at each tier of an agency: a tier without anybody says so, and who can stand there instead.</summary>
public sealed class DirectoryAgencyModel : PortalPage
{
    [FromRoute(Name = "agency")]
    public Guid AgencyId { get; set; }

    public DirectoryAgencyView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetDirectoryAgency(Actor, AgencyId), cancellationToken);
}
