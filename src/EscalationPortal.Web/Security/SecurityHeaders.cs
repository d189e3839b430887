namespace EscalationPortal.Web.Security;

/// <summary>Headers on every answer: everything from this host only, no framing, nothing kept by caches.</summary>
public static class SecurityHeaders
{
    private const string Assets = "assets";

    public static IServiceCollection AddSecurityHeaders(this IServiceCollection services)
    {
        services
            .AddSecurityHeaderPolicies()
            .SetDefaultPolicy(policy => policy.AddOnEveryAnswer().AddCustomHeader("Cache-Control", "no-store"))
            .AddPolicy(Assets, policy => policy.AddOnEveryAnswer())
            .SetPolicySelector(context =>
                context.HttpContext.Request.Path.StartsWithSegments("/assets", StringComparison.OrdinalIgnoreCase)
                    ? context.ConfiguredPolicies[Assets]
                    : context.SelectedPolicy
            );
        return services;
    }

    private static HeaderPolicyCollection AddOnEveryAnswer(this HeaderPolicyCollection policy) =>
        policy
            .AddContentSecurityPolicy(content =>
            {
                content.AddDefaultSrc().Self();
                content.AddBaseUri().Self();
                content.AddFormAction().Self();
                content.AddFrameAncestors().None();
                content.AddObjectSrc().None();
            })
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin());
}
