using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// A page shown in place of a refused or failed request. It is run again for that request, whoever sent it and by whatever method, and so
/// asks for neither a sign-in nor an antiforgery token.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public abstract class StatusPage : PageModel
{
    /// <summary>With which status it is answered.</summary>
    protected abstract int Status { get; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.StatusCode = Status;
}
