using EscalationPortal.Application.Admin.Contacts;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages.Admin.Contacts;

/// <summary>How one contact is reached, when it was verified, and everything that stood there before .</summary>
public sealed class ChangeModel(TimeProvider clock) : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Key of the contact, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    /// <summary>The change that was on the screen; one that nobody can read was never there.</summary>
    [BindProperty]
    public int? SeenVersion { get; set; }

    public ContactView View { get; private set; } = null!;

    /// <summary>The London date on which the page is looked at.</summary>
    public DateOnly Today => LondonTime.DateOf(clock.GetUtcNow());

    /// <summary>Whether the form was sent from a page that showed something else than what stands there now.</summary>
    public bool IsStale => HttpMethods.IsPost(Request.Method) && SeenVersion != View.Version;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        ModelState.Remove(nameof(SeenVersion));
    }

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetContact(Actor, Key), cancellationToken);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input = Form.Of(View.Contact.Details);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var verified = ModelState.Day("Input.VerifiedOn", Input.VerifiedOn, "the date on which it was verified");
        var command = new ChangeContact(Actor, FormToken, Key, SeenVersion ?? -1, Input.Telephone, Input.Email, Input.Address, verified);
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, command, cancellationToken));
        }

        await Mediator.Send(command, cancellationToken);
        Banner("The contact is changed. It counts at once, for everybody.");
        return Redirect("/admin/contacts");
    }

    public sealed class Form
    {
        public string? Telephone { get; set; }

        public string? Email { get; set; }

        public string? Address { get; set; }

        public DateInput VerifiedOn { get; set; } = new();

        internal static Form Of(ContactDetails details) =>
            new()
            {
                Telephone = details.Telephone,
                Email = details.Email,
                Address = details.Address,
                VerifiedOn = DateInput.From(details.VerifiedOn),
            };
    }
}
