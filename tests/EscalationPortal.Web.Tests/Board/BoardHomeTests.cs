using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>The board's home: what waits, what is late, what is coming; from there straight to the act.</summary>
public sealed class BoardHomeTests
{
    [Theory] // from the home to the act in one click, in the protocol's own words
    [InlineData("hughie", "DAG-26-0004", "Assess the urgency and set the timescale", "record-board-step")]
    [InlineData("gwen", "WAR-26-0006", "Record the meeting and the result", "record-board-result")]
    [InlineData("lorna", "WIL-26-0003", "Offer a mediator", "offer-mediator")]
    [InlineData("rupert", "IOM-26-0004", "The Independent Chair has consulted", "record-board-step")]
    public async Task Waiting_ForARole_LeadsStraightToTheAct(string key, string reference, string words, string page)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        var waiting = (await browser.PageAsync("/board")).QuerySelector("#waiting")!;
        var link = waiting.QuerySelectorAll("a").Single(a => a.GetAttribute("href") == $"/disputes/{reference}/{page}");
        Assert.StartsWith(words, link.TextContent, StringComparison.Ordinal);
        using var act = await browser.GetAsync(link.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, act.StatusCode);
    }

    [Theory]
    [InlineData("augusta")]
    [InlineData("norah")]
    [InlineData("r-police")]
    public async Task Coming_PanelOfTheMonth_StandsThere(string key)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        var coming = (await browser.PageAsync("/board")).QuerySelector("#coming")!;
        Assert.NotNull(coming.QuerySelector("a[href='/disputes/TOR-26-0005/panel']"));
    }

    [Fact]
    public async Task Panel_OnceItsDayHasPassed_WaitsAndIsLate()
    {
        await using var app = await PortalApp.StartAsync();
        using (var sandra = await app.SignedInAsync("sandra"))
        {
            await sandra.PostFormAsync("/disputes/TOR-26-0005/make-representation", new() { ["Input.Declines"] = "true" });
        }

        using (var before = await app.SignedInAsync("norah"))
        {
            Assert.NotNull((await before.PageAsync("/board")).QuerySelector("#waiting a[href='/disputes/TOR-26-0005/send-bundle']"));
            await before.PostFormAsync("/disputes/TOR-26-0005/send-bundle", []);
            Assert.Null((await before.PageAsync("/board")).QuerySelector("#waiting a[href='/disputes/TOR-26-0005']"));
        }

        app.Clock.Set(PortalTemplates.DemoDay.AddDays(8));
        using var after = await app.SignedInAsync("norah");
        var home = await after.PageAsync("/board");
        Assert.NotNull(home.QuerySelector("#waiting a[href='/disputes/TOR-26-0005/record-attendance']"));
        Assert.NotNull(home.QuerySelector("#late a[href='/disputes/TOR-26-0005']"));
        Assert.Null(home.QuerySelector("#coming a[href='/disputes/TOR-26-0005/panel']"));
    }
}
