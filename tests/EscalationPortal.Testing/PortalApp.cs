using System.Net;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Testing;

/// <summary>The whole portal on a database of one test's own, with a clock that stands still until the test moves it.</summary>
public sealed class PortalApp : IAsyncDisposable
{
    private readonly PortalHost host;

    private PortalApp(PortalHost host) => this.host = host;

    public FakeClock Clock => host.Clock;

    /// <summary>Counts what is sent to the database.</summary>
    public StatementCounter Statements => host.Statements;

    public string ConnectionString => host.ConnectionString;

    public IServiceProvider Services => host.Services;

    /// <summary>Where it is found by browsers that are programs of their own, if it listens.</summary>
    public Uri Address => host.ClientOptions.BaseAddress;

    /// <summary>With the whole demonstration, in which one click signs in.</summary>
    /// <param name="listens">On a free port of this machine.</param>
    public static Task<PortalApp> StartAsync(bool listens = false) => TakeAsync(new(PortalTemplates.Demo, Demo: true, listens));

    /// <summary>With the invented people, of whom one can be each with one click, and no case.</summary>
    /// <param name="listens">On a free port of this machine.</param>
    public static Task<PortalApp> StartWithPeopleAsync(bool listens = false) => TakeAsync(new(PortalTemplates.People, Demo: true, listens));

    /// <summary>As in production: no demonstration, though the invented people are there.</summary>
    /// <param name="platformAdministrator">Whom the settings name to run the platform.</param>
    public static Task<PortalApp> StartWithoutDemoAsync(string? platformAdministrator = null) =>
        TakeAsync(new(PortalTemplates.People, Demo: false, PlatformAdministrator: platformAdministrator));

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
            cookies.SetCookies(Address, cookie!);
        }

        return cookies;
    }

    /// <summary>Reads the database directly.</summary>
    public Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read) => Services.ReadAsync(read);

    /// <summary>A dispute with all that belongs to it, its history in order.</summary>
    public Task<Dispute> DisputeAsync(string reference) => Services.DisputeAsync(reference);

    public ValueTask DisposeAsync() => host.GiveBackAsync();

    private static async Task<PortalApp> TakeAsync(PortalKind kind) => new(await PortalHost.TakeAsync(kind));

    private PortalBrowser BrowserWith(CookieContainer cookies) =>
        new(
            host.Kind.Listens
                ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Address }
                : host.CreateDefaultClient(Address, new CookieContainerHandler(cookies))
        );
}
