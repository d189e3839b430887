using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Web.Security;

/// <summary>Who may come in.</summary>
public static class PortalSecurity
{
    /// <summary>
    /// Identity in the portal's database, a strict cookie, and a fallback that closes every endpoint that does not say otherwise.
    /// </summary>
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services)
    {
        services.AddPortalIdentityOptions();
        services
            .AddIdentity<PortalUser, IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PortalDb>()
            .AddClaimsPrincipalFactory<PortalPrincipalFactory>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(20);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/account/sign-in";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events.OnRedirectToLogin = SignInOrGiveBack;
            cookie.Events.OnRedirectToAccessDenied = ActsInPartnership.Refuse;
        });
        services
            .AddAuthorizationBuilder()
            .AddPolicy(ActsInPartnership.NotNeeded, policy => policy.RequireAuthenticatedUser())
            .SetFallbackPolicy(
                new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ActsInPartnership()).Build()
            );
        services.Configure<SecurityStampValidatorOptions>(validator => validator.OnRefreshingPrincipal = KeepTheChoice);
        services.AddScoped<CurrentActor>();
        services.AddScoped<IAuthorizationHandler, ActsInPartnershipHandler>();
        return services;
    }

    /// <summary>Identity makes the sign-in anew from time to time; what the person chose to act as stays.</summary>
    private static Task KeepTheChoice(SecurityStampRefreshingPrincipalContext context)
    {
        if (
            context is { CurrentPrincipal: { } before, NewPrincipal: { } fresh }
            && before.FindFirst(PortalClaims.Partnership)?.Value is { } partnership
        )
        {
            context.NewPrincipal = fresh.Choosing(partnership, before.ChosenPost());
        }

        return Task.CompletedTask;
    }

    /// <summary>Who asks for a page is led to the sign-in; who sent a form gets its words back first.</summary>
    private static Task SignInOrGiveBack(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
