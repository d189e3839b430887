namespace EscalationPortal.Web.Security;

/// <summary>Claims of the sign-in cookie beyond Identity's own.</summary>
public static class PortalClaims
{
    /// <summary>Key of the partnership in which the person works now.</summary>
    public const string Partnership = "portal:partnership";
}
