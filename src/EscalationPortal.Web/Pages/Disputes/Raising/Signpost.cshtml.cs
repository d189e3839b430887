using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Where a concern belongs that this protocol does not take up, or a part of one that goes on .</summary>
public sealed class SignpostModel : DraftPage
{
    public IReadOnlyList<Signpost> Signposts => View.Answers.Signposts(View.Setting.Protocol);

    /// <summary>No dispute is made.</summary>
    public bool Stopped => View.Questions.Stopped;

    public string Title => Stopped ? "This concern belongs elsewhere" : "Before you go on";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        return Stopped || Signposts.Count > 0 ? Page() : Redirect(AddressOf(View.Questions.FirstOpen));
    }
}
