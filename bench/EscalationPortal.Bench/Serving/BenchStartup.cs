using EscalationPortal.Application.Data;
using EscalationPortal.Bench.Serving;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(BenchStartup))]

namespace EscalationPortal.Bench.Serving;

/// <summary>Adds to the served portal what only the bench needs: signing in without a password, and figures.</summary>
public sealed class BenchStartup : IHostingStartup, IStartupFilter
{
    private readonly StatementCounter statements = new();

    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<IStartupFilter>(this);
            services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(statements));
        });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            // not mapped to a path of its own, which the cookie would be kept to
            app.Use(
                (context, further) =>
                    context.Request.Path.Value switch
                    {
                        BenchAddresses.SignIn => BenchAddresses.SignInAsync(context),
                        BenchAddresses.Figures => BenchAddresses.FiguresAsync(context, statements),
                        _ => further(context),
                    }
            );
            next(app);
        };
}
