using System.Diagnostics;

namespace EscalationPortal.Web.Pages;

/// <summary>The page for a bug.</summary>
public sealed class ErrorModel : StatusPage
{
    /// <summary>The trace id: the same one stands in the log of this request.</summary>
    public string Id => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    protected override int Status => StatusCodes.Status500InternalServerError;
}
