using EscalationPortal.Application.Agencies;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Agency;

/// <summary>Our agency: posts by tier, forms made and received, general themes, annual return .</summary>
public sealed class IndexModel(TimeProvider clock) : PortalPage
{
    public AgencyView View { get; private set; } = null!;

    public IReadOnlyList<Register> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetAgency(Actor), cancellationToken);
        Forms = [.. View.Forms.Select(forms => FormRegister.Of(forms, clock.GetUtcNow()))];
    }
}
