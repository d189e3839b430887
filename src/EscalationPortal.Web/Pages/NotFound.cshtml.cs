namespace EscalationPortal.Web.Pages;

/// <summary>One page for what does not exist and for what the viewer may not know of: nothing on it tells which.</summary>
public sealed class NotFoundModel : StatusPage
{
    protected override int Status => StatusCodes.Status404NotFound;
}
