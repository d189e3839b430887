using EscalationPortal.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The form for a general theme; it has no field for a person (R-039, S-18).</summary>
public sealed class SendThemeModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ThemeFormView View { get; private set; } = null!;

    /// <summary>Who is told that a theme has come.</summary>
    public string Notified =>
        View.Contact switch
        {
            null => "The protocol names no address of the groups, so nobody is told by e-mail.",
            { VerifiedOn: null } contact =>
                $"The groups are reached through {contact.Email}, which is unverified: until somebody has verified it, nothing is "
                    + "sent there.",
            var contact => $"{contact.Email} is told that a theme has come, and nothing of what it says.",
        };

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetThemeForm(Actor), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new SendTheme(Actor, FormToken, Input.Group, Input.Text, Input.Help, Input.NamesNobody), cancellationToken);
        Banner("The theme is sent.");
        return Redirect("/agency/themes");
    }

    public sealed class Form
    {
        public string? Group { get; set; }

        public string? Text { get; set; }

        public string? Help { get; set; }

        public bool NamesNobody { get; set; }
    }
}
