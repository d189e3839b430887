using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>Name, sector and marks of an agency .</summary>
public sealed class ChangeModel : VersionedPage
{
    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    /// <summary>The agency as it is now.</summary>
    public ManagedAgency View { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetManagedAgency(Actor, Id, ToChange: true), cancellationToken);
        Seen(View.Version);
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input = AgencyInput.Of(View);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ChangeAgency(Actor, FormToken, Id, SeenVersion!.Value, Input.Name, Input.Sector, Input.Marked),
            id => $"/admin/agencies/{id}",
            "The agency is changed.",
            cancellationToken
        );
}
