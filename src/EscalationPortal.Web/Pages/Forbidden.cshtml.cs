using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>Visible, but not for this person to do. Whoever refuses leaves the reason in <c>HttpContext.Items</c>.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ForbiddenModel : PageModel
{
    public const string ReasonKey = "ForbiddenReason";

    public string Reason => HttpContext.Items[ReasonKey] as string ?? "Your part in this portal does not include this page.";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.StatusCode = StatusCodes.Status403Forbidden;
}
