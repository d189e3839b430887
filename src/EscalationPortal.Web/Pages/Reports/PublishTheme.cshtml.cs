using EscalationPortal.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>Sends a theme to all agencies, written freely or from what a case recorded .</summary>
public sealed class PublishThemeModel : SubmitPage
{
    /// <summary>What a case recorded, where the form is filled from it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ThemeProposals View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input.Text = View.Proposals.FirstOrDefault(proposal => proposal.Entry == From)?.Text;
    }

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetThemeProposals(Actor), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new PublishTheme(Actor, FormToken, Input.Text, From, Input.NamesNobody), cancellationToken);
        Banner("The theme is sent to all agencies.");
        return Redirect("/themes");
    }

    public sealed class Form
    {
        public string? Text { get; set; }

        public bool NamesNobody { get; set; }
    }
}
