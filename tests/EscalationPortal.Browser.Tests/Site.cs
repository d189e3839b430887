using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>The portal served to browsers, on a database of one test's own.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly Uri address;

    private Site(PortalApp app) => (App, address) = (app, app.Address);

    public PortalApp App { get; }

    /// <summary>With the whole demonstration.</summary>
    public static async Task<Site> StartAsync() => new(await PortalApp.StartAsync(listens: true));

    /// <summary>With the invented people and no case.</summary>
    public static async Task<Site> StartWithPeopleAsync() => new(await PortalApp.StartWithPeopleAsync(listens: true));

    /// <summary>Moves the clock to a London date and time.</summary>
    public void At(int year, int month, int day, int hour, int minute) =>
        App.Clock.Set(LondonTime.At(new DateOnly(year, month, day), new TimeOnly(hour, minute)));

    /// <summary>A window in which nobody is signed in.</summary>
    public async Task<Tab> SignedOutAsync(bool scripts = true)
    {
        var context = await OneBrowser.NewContextAsync(address, scripts);
        return new Tab(context, await context.NewPageAsync());
    }

    /// <summary>A window in which somebody of the cast is signed in and at home.</summary>
    public async Task<Tab> AsAsync(string key, bool scripts = true)
    {
        var tab = await SignedOutAsync(scripts);
        await SignInAsync(tab, key);
        Assert.Equal(200, await tab.GoAsync("/"));
        Assert.Equal(key == DemoPlatform.Person.Key ? "/platform" : "/", tab.Path);
        return tab;
    }

    /// <summary>Signs somebody of the cast in, in whosever window it was.</summary>
    public async Task SignInAsync(Tab tab, string key)
    {
        var cookies = (await App.SignInAsync(DemoPartnership.IdOf(key))).GetCookies(address);
        await tab.Page.Context.ClearCookiesAsync();
        await tab.Page.Context.AddCookiesAsync(
            cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Url = address.ToString(),
                HttpOnly = cookie.HttpOnly,
                SameSite = SameSiteAttribute.Lax,
            })
        );
    }

    /// <summary>What somebody does without a browser, as their form would send it.</summary>
    public async Task DoAsync(string key, string reference, Func<ScenarioContext, ICommand> command)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var dispute = await App.DisputeAsync(reference);
        await services
            .GetRequiredService<IMediator>()
            .Send(command(new ScenarioContext(await ActorAsync(services, key), Guid.NewGuid(), dispute)));
    }

    /// <summary>Sends a command of somebody without a case; the answer.</summary>
    public async Task<string> SendAsync(string key, Func<Actor, ICommand> command)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var actor = await ActorAsync(scope.ServiceProvider, key);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command(actor));
    }

    /// <summary>The status with which an address answers somebody; asked without a browser, because many are asked.</summary>
    public async Task<int> StatusAsync(string key, string path)
    {
        using var browser = await App.SignedInAsync(key);
        using var answer = await browser.GetAsync(path);
        return (int)answer.StatusCode;
    }

    /// <summary>Name of somebody of the cast.</summary>
    public static string NameOf(string key) =>
        key == DemoPlatform.Person.Key
            ? DemoPlatform.Person.Name
            : DemoPartnership.With(key).Agencies.SelectMany(agency => agency.People).FirstOrDefault(person => person.Key == key)?.Name
                ?? DemoPartnership.With(key).Board.First(officer => officer.Key == key).Name;

    /// <summary>Keys of the whole cast.</summary>
    public static IEnumerable<string> Everybody => DemoPartnership.All.SelectMany(demo => demo.Keys);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static async Task<Actor> ActorAsync(IServiceProvider services, string key) =>
        (
            await services
                .GetRequiredService<ActorResolver>()
                .Find(DemoPartnership.IdOf(key), DemoPartnership.With(key).Partnership, CancellationToken.None)
        )!;
}
