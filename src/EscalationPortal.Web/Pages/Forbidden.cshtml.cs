namespace EscalationPortal.Web.Pages;

/// <summary>Visible, but not for this person to do. Whoever refuses leaves the reason in <c>HttpContext.Items</c>.</summary>
public sealed class ForbiddenModel : StatusPage
{
    public const string ReasonKey = "ForbiddenReason";

    public string Reason => HttpContext.Items[ReasonKey] as string ?? "Your part in this portal does not include this page.";

    protected override int Status => StatusCodes.Status403Forbidden;
}
