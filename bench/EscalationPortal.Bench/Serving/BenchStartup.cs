using EscalationPortal.Application.Data;
using EscalationPortal.Bench.Serving;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(BenchStartup))]

namespace EscalationPortal.Bench.Serving;

/// <summary>Adds to the served portal what only the bench needs: signing in without a password, and figures.</summary>
public sealed class BenchStartup : IHostingStartup, IStartupFilter
{
    private readonly StatementCounter statements = new();

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        services.AddSingleton<IStartupFilter>(this);
        services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(statements));
    });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(BenchAddresses.SignIn, signIn => signIn.Run(BenchAddresses.SignInAsync));
        app.Map(BenchAddresses.Figures, figures => figures.Run(context => BenchAddresses.FiguresAsync(context, statements)));
        next(app);
    };
}
