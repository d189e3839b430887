using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Asks before a draft is thrown away.</summary>
public sealed class DeleteModel : DraftPage
{
    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new DeleteDraft(Actor, FormToken, DraftId), cancellationToken);
        Banner("The draft is deleted. Nothing was raised.");
        return Redirect("/disputes/raise");
    }
}
