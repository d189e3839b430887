using System.Net;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EscalationPortal.Testing;

/// <summary>The whole portal on a database of one test's own, with a clock that stands still until the test moves it.</summary>
public sealed class PortalApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase database;
    private readonly bool demo;
    private bool loadsCases = true;
    private bool listens;
    private string? platformAdministrator;

    // each host would watch its settings files, and a machine allows a user only so many watches
    static PortalApp()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }

    private PortalApp(TestDatabase database, bool demo) => (this.database, this.demo) = (database, demo);

    public FakeClock Clock { get; } = new(PortalTemplates.DemoDay);

    /// <summary>Counts what is sent to the database.</summary>
    public StatementCounter Statements { get; } = new();

    public string ConnectionString => database.ConnectionString;

    /// <summary>With the whole demonstration, in which one click signs in.</summary>
    public static async Task<PortalApp> StartAsync() => new(await PortalTemplates.DemoAsync(), demo: true);

    /// <summary>With the invented people, of whom one can be each with one click, and no case.</summary>
    /// <param name="platformAdministrator">Whom the settings name to run the platform.</param>
    public static async Task<PortalApp> StartWithPeopleAsync(string? platformAdministrator = null) =>
        new(await PortalTemplates.PeopleAsync(), demo: true) { loadsCases = false, platformAdministrator = platformAdministrator };

    /// <summary>As in production: no demonstration, though the invented people are there.</summary>
    public static async Task<PortalApp> StartWithoutDemoAsync() => new(await PortalTemplates.PeopleAsync(), demo: false);

    /// <summary>
    /// Serves on a free port of this machine, for browsers that are programs of their own. To be asked for before anything else.
    /// </summary>
    public Uri Listen()
    {
        listens = true;
        UseKestrel(); // the free port comes with the setting below: told to the running server, it could come too late
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public PortalBrowser SignedOut() => BrowserWith(new CookieContainer());

    /// <summary>A browser in which somebody of the cast is signed in.</summary>
    public Task<PortalBrowser> SignedInAsync(string demoKey) => SignedInAsync(DemoPartnership.IdOf(demoKey));

    /// <summary>A browser in which this account is signed in, of the cast or made by the test.</summary>
    public async Task<PortalBrowser> SignedInAsync(Guid account) => BrowserWith(await SignInAsync(account));

    /// <summary>Signs an account in as a page does it, without the page; the cookies its browser would have then.</summary>
    public async Task<CookieContainer> SignInAsync(Guid account)
    {
        await using var scope = Services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<PortalUser>>();
        signIn.Context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await signIn.SignInAsync((await signIn.UserManager.FindByIdAsync(account.ToString()))!, isPersistent: false);
        CookieContainer cookies = new();
        foreach (var cookie in signIn.Context.Response.Headers.SetCookie)
        {
            cookies.SetCookies(ClientOptions.BaseAddress, cookie!);
        }

        return cookies;
    }

    private PortalBrowser BrowserWith(CookieContainer cookies) =>
        new(
            listens
                ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
                {
                    BaseAddress = ClientOptions.BaseAddress,
                } // the factory's own client follows redirects there
                : CreateDefaultClient(ClientOptions.BaseAddress, new CookieContainerHandler(cookies))
        );

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(demo ? "Development" : "Production");
        builder.UseSetting("ConnectionStrings:Portal", database.ConnectionString);
        builder.UseSetting("Demo:Enabled", demo ? "true" : "false");
        builder.UseSetting("Portal:PrepareDatabase", platformAdministrator is null ? "false" : "true"); // its template was prepared
        if (platformAdministrator is not null)
        {
            builder.UseSetting("Portal:PlatformAdministrator", platformAdministrator);
        }

        if (listens)
        {
            // else the portal's own default port, and one at a time
            builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        }

        builder.ConfigureTestServices(services =>
        {
            if (!loadsCases)
            {
                // the pages are there by now; this is asked before cases are loaded
                services.Replace(ServiceDescriptor.Singleton(new DemoSwitch(false)));
            }

            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(Statements));
        });
    }
}
