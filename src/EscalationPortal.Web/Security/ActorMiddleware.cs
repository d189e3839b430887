using System.Security.Claims;
using EscalationPortal.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Security;

/// <summary>
/// Asks on every request who the signed-in person is today. Somebody who has lost every post and role is signed out at once, unless
/// they run the platform.
/// </summary>
public sealed class ActorMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current, ActorResolver actors)
    {
        if (context.User.Identity?.IsAuthenticated == true && context.GetEndpoint() is not null)
        {
            var partnership = context.User.FindFirstValue(PortalClaims.Partnership);
            var person = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
            var recognised =
                partnership is not null && Guid.TryParse(person, out var id)
                    ? await actors.Recognise(id, partnership, context.User.ChosenPost(), context.RequestAborted)
                    : null;
            (current.Actor, current.PartnershipName, current.Administers) = (
                recognised?.Actor,
                recognised?.PartnershipName,
                recognised?.Administers ?? false
            );
            (current.HasOtherPosts, current.StandsIn) = (recognised?.HasOtherPosts ?? false, recognised?.StandsIn ?? false);
            (current.Platform, current.HasThemes) = (recognised?.Platform, recognised?.HasThemes ?? false);
            if (recognised is null && Guid.TryParse(person, out var signedIn))
            {
                current.Platform = await actors.FindPlatform(signedIn, context.RequestAborted);
            }

            if (current is { Actor: null, Platform: null })
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
