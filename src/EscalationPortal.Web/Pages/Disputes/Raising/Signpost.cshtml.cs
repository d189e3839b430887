using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Where a concern belongs that this protocol does not take up; no dispute is made .</summary>
public sealed class SignpostModel : DraftPage
{
    public IReadOnlyList<Signpost> Signposts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (!View.Questions.Stopped)
        {
            return Redirect(AddressOf(View.Questions.FirstOpen));
        }

        var protocol = View.Setting.Protocol;
        var stopping = View.Answers.ScreenedYes(protocol).Where(question => question.Yes == ScreeningEffect.Stop).Select(question => question.Signpost).ToList();
        Signposts = [.. protocol.Signposts.Where(signpost => stopping.Contains(signpost.Key))];
        return Page();
    }
}
