using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// Sends a request that is larger than a page takes back to that page before any of it is read. Without this the search for the form's
/// antiforgery token would read it all, or fail on the server's limit and tell the person that their page was open for too long.
/// </summary>
/// <param name="bytes">Most that is read, with what a form has around its file.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargestRequestAttribute(int bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery token, which has 1000.</summary>
    public int Order => 500;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength is not { } length || length <= bytes)
        {
            return;
        }

        // the rest is thrown away unread for a few seconds: a browser that cannot go on sending would not show the answer
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        context.Result = new RedirectResult($"{http.Request.Path}?large=true");
    }
}
