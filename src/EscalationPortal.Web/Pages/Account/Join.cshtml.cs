using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data.Entities;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>Where the link of an invitation leads: a password is chosen, and the person is signed in.</summary>
[AllowAnonymous]
public sealed class JoinModel(SignInManager<PortalUser> signIn) : SubmitPage
{
    /// <summary>What stands in the link; it comes into no log, since logs keep no query.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Null when the link does not work.</summary>
    public InvitationView? View { get; private set; }

    public string PasswordHint =>
        $"{AcceptInvitation.ShortestPassword} characters or more. Three or four words that have nothing to do with each other are "
        + "good.";

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new FindInvitation(Token), cancellationToken);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        return View is null ? Gone() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await Mediator.Send(new AcceptInvitation(Token, Input.Password, Input.Again), cancellationToken) is not { } person)
        {
            return Gone();
        }

        await signIn.SignOutAsync();
        await signIn.SignInAsync((await signIn.UserManager.FindByIdAsync(person.ToString()))!, isPersistent: false);
        Banner("Your password is kept. You are signed in.");
        return Redirect("/");
    }

    private PageResult Gone() => new() { StatusCode = StatusCodes.Status410Gone, ViewData = ViewData };

    public sealed class Form
    {
        public string? Password { get; set; }

        public string? Again { get; set; }
    }
}
