using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>A form that was made from one version of an agency or a post and is refused when there is another by now.</summary>
public abstract class VersionedPage : SubmitPage
{
    /// <summary>The agency, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that was on the screen; one that nobody can read was never there.</summary>
    [BindProperty]
    public int? SeenVersion { get; set; }

    /// <summary>Whether somebody changed it since the form was made.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The London date on which the page is looked at.</summary>
    public DateOnly Today => LondonTime.DateOf(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        ModelState.Remove(nameof(SeenVersion));
        if (HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            SeenVersion ??= -1;
        }
    }

    public override async Task LoadStale(StaleException stale, CancellationToken cancellationToken)
    {
        IsStale = true;
        await Load(cancellationToken);
    }

    /// <summary>Keeps the version of the form; a new form, and one that is shown beside what somebody else did, has today's.</summary>
    protected void Seen(int version) => SeenVersion = SeenVersion is null || IsStale ? version : SeenVersion;

    /// <summary>
    /// Sends the command and goes on. What could not be read is shown together with all other faults, and nothing is sent.
    /// </summary>
    protected async Task<IActionResult> Do(ICommand command, Func<string, string> next, string banner, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, command, cancellationToken));
        }

        var answer = await Mediator.Send(command, cancellationToken);
        Banner(banner);
        return Redirect(next(answer));
    }
}
