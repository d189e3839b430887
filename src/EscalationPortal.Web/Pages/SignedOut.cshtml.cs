using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// A form that came after the session had ended, such as a long text typed for longer than that. Nothing of it is done, and its words go
/// back to the browser they came from.
/// </summary>
public sealed class SignedOutModel : StatusPage
{
    /// <summary>What was typed, field by field; choices are quickly made again and are left out.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>Where to sign in, and then come back to the form.</summary>
    public string SignInAddress { get; private set; } = "/account/sign-in";

    protected override int Status => StatusCodes.Status401Unauthorized;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } came)
        {
            SignInAddress += QueryString.Create("returnUrl", came.OriginalPath + came.OriginalQueryString);
        }

        if (Request.HasFormContentType && CameFromHere())
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            Words =
            [
                .. form.Where(field => field.Key.StartsWith("Input.", StringComparison.Ordinal))
                    .SelectMany(field => field.Value)
                    .OfType<string>()
                    .Where(IsTyped),
            ];
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Another site could send a form too, and would have its own words shown as if they were the portal's.</summary>
    private bool CameFromHere() =>
        Request.Headers.Origin.ToString() is var origin
        && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value));

    private static bool IsTyped(string value) =>
        value.Contains(' ', StringComparison.Ordinal) || value.Contains('\n', StringComparison.Ordinal);
}
