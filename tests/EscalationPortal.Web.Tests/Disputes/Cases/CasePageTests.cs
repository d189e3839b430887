using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Cases;

public sealed class CasePageTests
{
    private const string Agreed = "WAR-26-0001";
    private const string Alone = "WAR-26-0002";
    private const string Unopened = "WAR-26-0003";

    [Theory]
    [InlineData("ffion", "/disputes/WAR-26-0001", 6)]
    [InlineData("patrick", "/disputes/WAR-26-0001/form", 6)]
    [InlineData("gwen", "/disputes/WAR-26-0002", 6)]
    [InlineData("ffion", "/", 4)]
    [InlineData("gwen", "/", 4)]
    [InlineData("ffion", "/cases?status=open&sort=longest-open", 3)]
    [InlineData("ffion", "/cases?status=open&sort=longest-open&q=26-", 4)]
    [InlineData("gwen", "/cases", 3)]
    public async Task Page_Warm_NeedsFewStatements(string person, string address, int most)
    {
        await using var portal = await PortalApp.StartAsync();
        using var browser = await portal.SignedInAsync(person);
        await browser.PageAsync(address);
        portal.Statements.Reset();

        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.InRange(portal.Statements.Count, 1, most);
    }

    [Fact]
    public async Task Case_ClockMissed_WarnsAndStaysAtItsStage()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ewan = await portal.SignedInAsync("ewan");

        var page = await ewan.PageAsync("/disputes/IOM-26-0003");

        Assert.Contains("Request the conversation", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It warns; the case stays where it is.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stage Two", page.QuerySelector(".ident")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("two", (await portal.DisputeAsync("IOM-26-0003")).StageKey);
    }

    [Fact]
    public async Task Case_WithTheChair_StaysOpenToWhoRaisedIt()
    {
        await using var portal = await PortalApp.StartAsync();
        using var elowen = await portal.SignedInAsync("elowen");

        var page = await elowen.PageAsync("/disputes/TOR-26-0001");

        Assert.Contains("Stage Five", page.QuerySelector(".ident")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/form")]
    public async Task Case_Stranger_GetsTheSameBytesAsForNoCase(string part)
    {
        await using var portal = await PortalApp.StartAsync();
        using var tom = await portal.SignedInAsync("tom");

        using var hidden = await tom.GetAsync($"/disputes/{Agreed}{part}");
        using var missing = await tom.GetAsync($"/disputes/WAR-26-9999{part}");

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(await missing.Content.ReadAsByteArrayAsync(), await hidden.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Case_Board_SeesNoneBelowItsStage()
    {
        await using var portal = await PortalApp.StartAsync();
        using var gwen = await portal.SignedInAsync("gwen");

        using var below = await gwen.GetAsync($"/disputes/{Agreed}");
        using var reached = await gwen.GetAsync($"/disputes/{Alone}");

        Assert.Equal(HttpStatusCode.NotFound, below.StatusCode);
        Assert.Equal(HttpStatusCode.OK, reached.StatusCode);
    }

    [Fact]
    public async Task Case_TurnOfViewer_AsksOneThingWithItsReason()
    {
        await using var portal = await PortalApp.StartAsync();
        using var moira = await portal.SignedInAsync("moira");

        var page = await moira.PageAsync($"/disputes/{Unopened}");

        var asked = page.QuerySelector(".asked")!;
        Assert.Equal("Open Stage One with your counterpart", asked.QuerySelector("h2")!.TextContent);
        Assert.Equal($"/disputes/{Unopened}/open-stage", asked.QuerySelector("a.govuk-button")!.GetAttribute("href"));
        Assert.Contains("Timescale: none stated", asked.TextContent, StringComparison.Ordinal);
        Assert.Contains("Moira O'Donoghue", page.QuerySelector("li.rung--now")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".state--overdue"));
    }

    [Fact]
    public async Task Case_OwnSideNote_IsHiddenFromTheOtherSide()
    {
        const string reason = "I'd rather see <b>the plan</b> first.";
        await using var portal = await PortalApp.StartAsync();
        using var moira = await portal.SignedInAsync("moira");
        using var declined = await moira.PostFormAsync($"/disputes/{Unopened}/decline-to-take-up", new() { ["Input.Reason"] = reason });
        Assert.Equal(HttpStatusCode.Redirect, declined.StatusCode);
        var counterparts = await moira.PageAsync($"/disputes/{Unopened}/open-stage");
        var bryn = counterparts.QuerySelector("input[type=radio]")!.GetAttribute("value")!;
        using var opened = await moira.PostFormAsync(
            $"/disputes/{Unopened}/open-stage",
            new() { ["Input.CounterpartId"] = bryn, ["Input.StatementMade"] = "true" }
        );
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);

        using var ffion = await portal.SignedInAsync("ffion");
        using var kasia = await portal.SignedInAsync("kasia");
        var own = await ffion.PageAsync($"/disputes/{Unopened}");
        var other = await kasia.PageAsync($"/disputes/{Unopened}");

        Assert.Contains(own.QuerySelectorAll("#timeline .words"), words => words.TextContent == reason);
        Assert.Contains("Only your own side reads this", own.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("opened with", other.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("the plan", other.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Not taken up", other.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Passed_FoldsEachStageWithItsResult()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        var page = await ffion.PageAsync($"/disputes/{Agreed}");

        var passed = page.QuerySelectorAll("li.rung--passed .bar__result").Select(result => result.TextContent).ToList();
        Assert.Equal(3, passed.Count);
        Assert.Contains("Not agreed, Thursday 2 April", passed[1], StringComparison.Ordinal);
        Assert.Contains("Agreed, Monday 13 April", passed[2], StringComparison.Ordinal);
        Assert.Contains("raised 7 days later", page.QuerySelector("#dispute")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#agreement .signs .print").Select(print => print.TextContent).Count());
        Assert.Single(page.QuerySelectorAll("#agreement .signs .print").Select(print => print.TextContent).Distinct());
    }

    [Fact]
    public async Task Case_LoneEscalator_SaysWhyTiersDiffer()
    {
        await using var portal = await PortalApp.StartAsync();
        using var dot = await portal.SignedInAsync("dot");

        var page = await dot.PageAsync($"/disputes/{Alone}");

        Assert.Equal(2, page.QuerySelectorAll(".uneven").Length);
        Assert.Contains("takes every stage in person", page.QuerySelector(".ladder")!.TextContent, StringComparison.Ordinal);
    }
}
