using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests;

public sealed class HomePageTests
{
    [Fact]
    public async Task Home_SignedOut_NamesTheProtocols()
    {
        await using var portal = await PortalApp.StartAsync();
        using var anybody = portal.SignedOut();

        var page = await anybody.PageAsync("/");

        Assert.NotNull(page.QuerySelector("main a[href='/protocols/warwickshire']"));
        Assert.NotNull(page.QuerySelector("main a[href='/account/sign-in']"));
        Assert.DoesNotContain("WAR-", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_UrgentCase_StandsFirstAndNothingIsOverdue()
    {
        await using var portal = await PortalApp.StartAsync();
        using var carys = await portal.SignedInAsync("carys");

        var page = await carys.PageAsync("/");

        var first = page.QuerySelector("#needs-you tbody tr")!;
        Assert.Contains("WAR-26-0004", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Immediate risk", first.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Abdi", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing is overdue", page.QuerySelector("#overdue")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_Case_StandsInOneListOnly()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        var page = await ffion.PageAsync("/");

        var references = page.QuerySelectorAll("table.cases .ref").Select(link => link.TextContent).ToList();
        Assert.NotEmpty(references);
        Assert.Equal(references.Distinct().Count(), references.Count);
    }

    [Fact]
    public async Task Cases_Filter_KeepsOnlyWhatFits()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        Assert.Equal(["WAR-26-0007", "WAR-26-0001"], await References(ffion, "/cases?status=ended"));
        Assert.Equal(["WAR-26-0001", "WAR-26-0007"], await References(ffion, "/cases?status=ended&sort=longest-open"));
        Assert.Equal(["WAR-26-0005"], await References(ffion, "/cases?side=receiving"));
        Assert.Equal(["WAR-26-0003"], await References(ffion, "/cases?q=t+o-l"));
        Assert.Empty(await References(ffion, "/cases?q=Okonjo"));
        Assert.Empty(await References(ffion, "/cases?q=%25_"));
        Assert.Equal(4, (await References(ffion, "/cases?status=rubbish&sort=rubbish&after=rubbish")).Count);
    }

    [Theory]
    [InlineData("ffion")]
    [InlineData("carys")]
    public async Task Cases_ByTurn_AreThoseOfHome(string person)
    {
        await using var portal = await PortalApp.StartAsync();
        using var browser = await portal.SignedInAsync(person);

        var home = await browser.PageAsync("/");
        string[] Of(string lists) => [.. home.QuerySelectorAll(lists).Select(link => link.TextContent).Order()];

        Assert.NotEmpty(Of("table.cases .ref"));
        Assert.Equal(Of("#needs-you .ref"), (await References(browser, "/cases?turn=mine")).Order());
        Assert.Equal(Of("#overdue .ref, #waiting .ref"), (await References(browser, "/cases?turn=others")).Order());
    }

    [Fact]
    public async Task Mail_InDevelopment_CarriesNoName()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        var text = (await ffion.PageAsync("/dev/mail")).QuerySelector("main")!.TextContent;

        Assert.Contains("WAR-26-0004: Stage One", text, StringComparison.Ordinal);
        Assert.Contains("(unverified)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Abdi", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Okonjo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_SignedOut_LeadsToSignIn()
    {
        await using var portal = await PortalApp.StartAsync();
        using var anybody = portal.SignedOut();

        using var answer = await anybody.GetAsync("/dev/mail");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<IReadOnlyList<string>> References(PortalBrowser browser, string address) =>
        [.. (await browser.PageAsync(address)).QuerySelectorAll("table.cases .ref").Select(link => link.TextContent)];
}
