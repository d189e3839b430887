using EscalationPortal.Domain;
using EscalationPortal.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>What every page of a signed-in person has at hand.</summary>
public abstract class PortalPage : PageModel
{
    /// <summary>Who looks at the page.</summary>
    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Required;

    /// <summary>Sends commands and queries.</summary>
    protected IMediator Mediator => HttpContext.RequestServices.GetRequiredService<IMediator>();

    /// <summary>A page that is only looked at takes no form.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }

    /// <summary>Shown once at the top of the next page.</summary>
    protected void Banner(string text) => TempData["Banner"] = text;
}
