using EscalationPortal.Application.Accounts;
using EscalationPortal.Web.Security;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>A page of who runs the platform. Whoever else comes to one is refused by what it sends.</summary>
public abstract class PlatformPage : SubmitPage
{
    /// <summary>Who looks at the page.</summary>
    protected PlatformActor By => HttpContext.RequestServices.GetRequiredService<CurrentActor>().RequiredPlatform;
}
