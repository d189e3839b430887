using System.Security.Claims;

namespace EscalationPortal.Web.Security;

/// <summary>Claims of the sign-in cookie beyond Identity's own.</summary>
public static class PortalClaims
{
    /// <summary>Key of the partnership in which the person works now.</summary>
    public const string Partnership = "portal:partnership";

    /// <summary>The post in which they chose to act; absent until they choose, and for the board.</summary>
    public const string Post = "portal:post";

    /// <summary>A sign-in with another choice in it.</summary>
    public static ClaimsPrincipal Choosing(this ClaimsPrincipal user, string partnership, Guid? post)
    {
        var kept = user.Claims.Where(claim => claim.Type is not (Partnership or Post));
        Claim[] chosen = post is { } id ? [new(Partnership, partnership), new(Post, id.ToString())] : [new(Partnership, partnership)];
        return new ClaimsPrincipal(
            new ClaimsIdentity([.. kept, .. chosen], user.Identity?.AuthenticationType, ClaimTypes.Name, ClaimTypes.Role)
        );
    }

    /// <summary>The post chosen; null when none is.</summary>
    public static Guid? ChosenPost(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Post), out var post) ? post : null;
}
