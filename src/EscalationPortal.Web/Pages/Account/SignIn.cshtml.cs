using System.ComponentModel.DataAnnotations;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>
/// Signs in with e-mail address and password. An unknown address, a wrong password and a locked account get the same answer in about the
/// same time, so that nobody learns who has an account.
/// </summary>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<PortalUser> signIn, IMediator mediator, DemoSwitch demo) : PageModel
{
    private static readonly PortalUser Nobody = new();
    private static readonly string NobodysPassword = new PasswordHasher<PortalUser>().HashPassword(Nobody, Guid.NewGuid().ToString());

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Where to go afterwards; only ever an address of this portal.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool HasDemo => demo.IsOn;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? RedirectToReturnUrl() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await Succeeds(Input.Email!, Input.Password!) is { } person)
        {
            // whoever holds several posts says in which one they have come
            var own = (await mediator.Send(new ListCapacities(person.Id), cancellationToken)).Count(capacity => capacity.For is null);
            return own > 1 ? RedirectToPage("/Account/Posts", new { ReturnUrl }) : RedirectToReturnUrl();
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(
                "Input.Email",
                "The e-mail address or the password is not right. After five attempts you have to wait 15 minutes."
            );
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest, ViewData = ViewData };
    }

    /// <summary>Identity counts wrong passwords and locks the account for a while.</summary>
    private async Task<PortalUser?> Succeeds(string email, string password)
    {
        if (await signIn.UserManager.FindByEmailAsync(email) is not { PasswordHash: not null, BarredAt: null } user)
        {
            // as long as it takes to check a password that exists
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysPassword, password);
            return null;
        }

        return (await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true)).Succeeded ? user : null;
    }

    private LocalRedirectResult RedirectToReturnUrl() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");

    public sealed class Form
    {
        [Required(ErrorMessage = "Enter your e-mail address")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Enter your password")]
        public string? Password { get; set; }
    }
}
