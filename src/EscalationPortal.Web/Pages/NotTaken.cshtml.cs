using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// A request refused before any page saw it, such as a form without its token. Without this page the answer would be looked up behind the
/// sign-in, and a refusal would look like a redirect.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class NotTakenModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.StatusCode = Code is >= 400 and < 500 ? Code : StatusCodes.Status400BadRequest;
}
