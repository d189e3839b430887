using EscalationPortal.Application.Platform;
using EscalationPortal.Domain;
using EscalationPortal.Web.Pages;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace EscalationPortal.Web.Security;

/// <summary>
/// Asked of whoever comes to a page of a partnership: who runs the platform and works in no partnership has no part in any.
/// </summary>
public sealed class ActsInPartnership : IAuthorizationRequirement
{
    /// <summary>The policy of pages that are also theirs.</summary>
    public const string NotNeeded = "SignedIn";

    /// <summary>Answers 403 with the reason, and has the attempt kept.</summary>
    public static async Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<CurrentActor>() is { Actor: null, Platform: { } platform })
        {
            try
            {
                await services.GetRequiredService<IMediator>().Send(new EnterPartnership(platform), context.HttpContext.RequestAborted);
            }
            catch (RuleBrokenException refused)
            {
                context.HttpContext.Items[ForbiddenModel.ReasonKey] = refused.Refusal.Sentence;
            }
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}

/// <summary>
/// Everybody passes who is not known to run the platform only: nobody is asked who they are at an address that does not exist.
/// </summary>
public sealed class ActsInPartnershipHandler(CurrentActor current) : AuthorizationHandler<ActsInPartnership>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ActsInPartnership requirement)
    {
        if (current is not { Actor: null, Platform: not null })
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
