using System.Net;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Account;

/// <summary>Coming in and going out, with a password and without.</summary>
public sealed class SignInTests
{
    private const string Password = "a long phrase nobody knows";
    private const string Wrong = "The e-mail address or the password is not right.";

    [Fact]
    public async Task SignIn_RightPassword_ShowsWhoIsSignedIn()
    {
        await using var app = await PortalApp.StartWithoutDemoAsync();
        await GivePassword(app, "moira");
        using var browser = app.SignedOut();
        using var answer = await SignIn(browser, "moira@example.org", Password, "/account/sign-in?returnUrl=%2Faccount");
        Assert.Equal((HttpStatusCode.Redirect, "/account"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        var account = await browser.PageAsync("/account");
        var text = account.QuerySelector("main")!.TextContent;
        Assert.Contains("Moira O'Donoghue", text, StringComparison.Ordinal);
        Assert.Contains("Locality team lead", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("moira@example.org", "not her password at all")]
    [InlineData("nobody@example.org", Password)]
    [InlineData("tom@example.org", "")]
    [InlineData("tom@example.org", Password)]
    public async Task SignIn_WrongOrUnknown_GetsTheSameAnswerAndNoPassword(string email, string password)
    {
        await using var app = await PortalApp.StartWithoutDemoAsync();
        await GivePassword(app, "moira");
        using var browser = app.SignedOut();
        using var answer = await SignIn(browser, email, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains(
            password.Length == 0 ? "Enter your password" : Wrong,
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("input[type=password]")!.GetAttribute("value"));
        Assert.Equal(email, page.QuerySelector("input[type=email]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_AfterFiveFailures_IsLockedWithTheSameAnswer()
    {
        await using var app = await PortalApp.StartWithoutDemoAsync();
        await GivePassword(app, "moira");
        using var browser = app.SignedOut();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await SignIn(browser, "moira@example.org", "not her password at all")).Dispose();
        }

        using var answer = await SignIn(browser, "moira@example.org", Password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(Wrong, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task SignIn_ReturnToAnotherSite_StaysHere(string returnUrl)
    {
        await using var app = await PortalApp.StartWithoutDemoAsync();
        await GivePassword(app, "moira");
        using var browser = app.SignedOut();
        using var answer = await SignIn(
            browser,
            "moira@example.org",
            Password,
            $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}"
        );
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Demo_OutsideTheDemonstration_DoesNotExist()
    {
        await using var app = await PortalApp.StartWithoutDemoAsync();
        await GivePassword(app, "moira");
        using var browser = app.SignedOut();
        // who is signed out is sent to the sign-in from every address that does not exist
        using var signedOut = await browser.GetAsync("/account/demo");
        Assert.StartsWith("/account/sign-in", signedOut.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "demo",
            (await browser.PageAsync("/account/sign-in")).DocumentElement.OuterHtml,
            StringComparison.OrdinalIgnoreCase
        );
        (await SignIn(browser, "moira@example.org", Password)).Dispose();
        using var page = await browser.GetAsync("/account/demo");
        using var forged = await browser.SendAsync("/account/demo", [new("key", "gwen")]);
        using var nothing = await browser.SendAsync("/account/nothing", [new("key", "gwen")]);
        Assert.Equal((HttpStatusCode.NotFound, nothing.StatusCode), (page.StatusCode, forged.StatusCode));
        Assert.Contains(
            "Moira O'Donoghue",
            (await browser.PageAsync("/account")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Demo_InTheDemonstration_ListsEverybodyWithAButton()
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = app.SignedOut();
        var page = await browser.PageAsync("/account/demo");
        var people = DemoPartnership.All.Sum(demo => demo.Keys.Count()) + 1; // and who runs the platform
        Assert.Equal(people, page.QuerySelectorAll("main form[method=post] button").Length);
        Assert.NotNull((await browser.PageAsync("/account/sign-in")).QuerySelector("a[href='/account/demo']"));
        using var withoutToken = await browser.SendAsync("/account/demo", [new("key", "moira")]);
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
    }

    [Fact]
    public async Task Demo_OneButtonPressed_SignsThatPersonIn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = app.SignedOut();
        using var answer = await browser.PostFormAsync("/account/demo", new() { ["key"] = "moira" });
        Assert.Equal("/", answer.Headers.Location?.ToString());
        Assert.Contains(
            "Moira O'Donoghue",
            (await browser.PageAsync("/account")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("dot", "Registered childminder")]
    [InlineData("gwen", "Partnership officer, Safeguarding Reviews Subgroup")]
    [InlineData("percival", "Records auditor")]
    public async Task Account_OfSomebodyOfTheCast_SaysPostOrRoles(string key, string says)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        Assert.Contains(says, (await browser.PageAsync("/account")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentAfterTheSessionEnded_GivesItsWordsBackAndDoesNothing()
    {
        const string page = "/disputes/WAR-26-0004/respond";
        await using var app = await PortalApp.StartAsync();
        using var carys = await app.SignedInAsync("carys");
        var form = await carys.FormAsync(page, new() { ["Input.Response"] = "=Zażółć <b>gęślą</b>\n- jaźń" });
        app.Clock.Advance(TimeSpan.FromMinutes(21));

        using var answer = await carys.SendAsync(page, form);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var given = await PortalBrowser.ParseAsync(answer);
        Assert.Equal("=Zażółć <b>gęślą</b>\n- jaźń", Assert.Single(given.QuerySelectorAll(".words")).TextContent);
        Assert.Equal(
            $"/account/sign-in?returnUrl={Uri.EscapeDataString(page)}",
            given.QuerySelector("main .govuk-button")!.GetAttribute("href")
        );
        using var again = await app.SignedInAsync("carys");
        Assert.Equal("", (await again.PageAsync(page)).QuerySelector("textarea")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("http://localhost", 1)]
    [InlineData("https://elsewhere.example", 0)]
    [InlineData("null", 0)]
    public async Task Form_SentFromAnotherSite_IsNotShownHere(string origin, int shown)
    {
        await using var app = await PortalApp.StartAsync();
        using var nobody = app.SignedOut();
        using var sent = new HttpRequestMessage(HttpMethod.Post, "/disputes/WAR-26-0004/respond")
        {
            Content = new FormUrlEncodedContent([new("Input.Response", "Ring this number")]),
        };
        sent.Headers.Add("Origin", origin);

        using var answer = await nobody.Client.SendAsync(sent);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(shown, (await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".words").Length);
    }

    [Fact]
    public async Task SignOut_ByForm_EndsTheSession()
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync("moira");
        using var link = await browser.GetAsync("/account/sign-out");
        Assert.Equal("/account", link.Headers.Location?.ToString());
        using var answer = await browser.PostFormAsync("/account", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var after = await browser.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.StartsWith("/account/sign-in", after.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> SignIn(
        PortalBrowser browser,
        string email,
        string password,
        string url = "/account/sign-in"
    ) => browser.PostFormAsync(url, new() { ["Input.Email"] = email, ["Input.Password"] = password });

    private static async Task GivePassword(PortalApp app, string key)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var user = await users.FindByIdAsync(DemoPartnership.IdOf(key).ToString());
        Assert.True((await users.AddPasswordAsync(user!, Password)).Succeeded);
    }
}
