using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Leads to where a draft stands: its first open question, or the dispute it has become.</summary>
public sealed class ResumeModel : DraftPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Mediator.Send(new FindRaised(Actor, DraftId), cancellationToken) is { } reference)
        {
            return Redirect($"/disputes/{reference}");
        }

        await Load(cancellationToken);
        return Redirect(View.Questions.Stopped ? $"/disputes/raise/{DraftId}/signpost" : AddressOf(View.Questions.FirstOpen));
    }
}
