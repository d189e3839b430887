using System.Text.Encodings.Web;
using System.Text.Unicode;
using EscalationPortal.Web.Api;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Hosting;
using EscalationPortal.Web.Pages;
using EscalationPortal.Web.Pages.Account;
using EscalationPortal.Web.Security;
using Microsoft.Extensions.WebEncoders;

namespace EscalationPortal.Web;

/// <summary>The pages and what stands around them.</summary>
public static class PortalWeb
{
    /// <summary>Adds pages, their filters and access.</summary>
    public static IServiceCollection AddPortalWeb(this IServiceCollection services, DemoSwitch demo)
    {
        services.AddSingleton(demo);
        services.AddSingleton(TimeProvider.System);
        services.AddPortalSecurity();
        services.AddSecurityHeaders();
        services.AddPortalApi();
        // names and narratives in any script are sent as they are
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services
            .AddRazorPages(options => options.Conventions.OnlyInDemo(demo).AuthorizeFolder("/Platform", ActsInPartnership.NotNeeded))
            .AddMvcOptions(options =>
            {
                options.ModelBinderProviders.Insert(0, new TypedTextBinderProvider());
                options.Filters.Add<RefusalFilter>();
                options.Filters.Add<LayoutFilter>();
            });
        services.AddRouting(options => options.LowercaseUrls = true);
        return services;
    }

    /// <summary>The order in which a request passes through.</summary>
    public static WebApplication UsePortalWeb(this WebApplication app)
    {
        app.UseRequestLogging();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseRouteInLog();
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
        app.MapPortalApi();
        return app;
    }
}
