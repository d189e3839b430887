namespace EscalationPortal.Web.Security;

/// <summary>Headers on every answer: everything from this host only, no framing, nothing kept by caches.</summary>
public static class SecurityHeaders
{
    private const string Policy = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!context.Request.Path.StartsWithSegments("/assets"))
        {
            // as the answer begins: the antiforgery tokens of a form set their own first, and complain of one that is there already
            context.Response.OnStarting(KeepNowhere, context);
        }

        return next(context);
    });

    private static Task KeepNowhere(object context)
    {
        ((HttpContext)context).Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
