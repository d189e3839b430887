using EscalationPortal.Application.Platform;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>A partnership: who administers it, and the invitation of another.</summary>
public sealed class PartnershipModel(TimeProvider clock) : PlatformPage
{
    [FromRoute]
    public string Key { get; set; } = string.Empty;

    [BindProperty]
    public AdministratorInput Input { get; set; } = new();

    public PlatformPartnership View { get; private set; } = null!;

    public DateTimeOffset Now { get; private set; }

    public override async Task Load(CancellationToken cancellationToken) =>
        (View, Now) = (await Mediator.Send(new GetPlatformPartnership(By, Key), cancellationToken), clock.GetUtcNow());

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new InviteAdministrator(By, FormToken, Key, Input.Email, Input.Name, Input.Role), cancellationToken);
        Banner("They hold the role now. Whoever cannot sign in yet has an invitation on its way.");
        return Redirect($"/platform/{Key}");
    }
}
