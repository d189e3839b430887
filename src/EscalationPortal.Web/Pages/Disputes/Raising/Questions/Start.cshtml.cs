using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>Where raising begins: what the protocol expects, one's own drafts, and a new one.</summary>
public sealed class StartModel : SubmitPage
{
    public OwnDrafts Own { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var draft = await Mediator.Send(new StartDraft(Actor, FormToken), cancellationToken);
        return Redirect($"/disputes/raise/{draft}");
    }

    public override async Task Load(CancellationToken cancellationToken) =>
        Own = await Mediator.Send(new ListDrafts(Actor), cancellationToken);
}
