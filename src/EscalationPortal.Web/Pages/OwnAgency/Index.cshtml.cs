using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.OwnAgency;

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
