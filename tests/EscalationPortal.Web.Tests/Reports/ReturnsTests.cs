using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Reports;

/// <summary>Yearly returns: the agencies' and the board's side .</summary>
public sealed class ReturnsTests
{
    [Theory]
    [InlineData("ffion", 2025, "1 0 0")]
    [InlineData("carys", 2025, "0 1 0")]
    [InlineData("tariq", 2025, "0 0 0")]
    [InlineData("dot", 2026, "1 0 0")]
    public async Task Return_CountsByTheDayOnWhichTheFirstStageOpened(string key, int year, string numbers)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        var page = await browser.PageAsync($"/agency/return/{year}");
        Assert.Equal(numbers, string.Join(' ', page.QuerySelectorAll(".counts b").Select(number => number.TextContent)));
    }

    [Fact]
    public async Task Return_SentTwice_IsKeptOnceAndShown()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        using var moira = await app.SignedInAsync("moira");
        var form = await ffion.FormAsync("/agency/return/2025", new() { ["Input.Themes"] = "Neglect\nand growth" });
        var other = await moira.FormAsync("/agency/return/2025", []);
        using var first = await ffion.SendAsync("/agency/return/2025", form);
        using var again = await ffion.SendAsync("/agency/return/2025", form);
        using var second = await moira.SendAsync("/agency/return/2025", other);
        Assert.Equal(
            (HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Conflict),
            (first.StatusCode, again.StatusCode, second.StatusCode)
        );
        var page = await ffion.PageAsync("/agency/return/2025");
        Assert.Equal("Neglect\nand growth", page.QuerySelector(".words")!.TextContent);
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal(1, await app.ReadAsync(db => db.AnnualReturns.CountAsync()));
    }

    [Fact]
    public async Task Return_WithTooLongAText_IsInvalidAndKeepsIt()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        using var answer = await ffion.PostFormAsync("/agency/return/2025", new() { ["Input.Themes"] = new string('x', 20_001) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(20_001, (await PortalBrowser.ParseAsync(answer)).GetElementById("Input_Themes")!.TextContent.Trim().Length);
    }

    [Fact]
    public async Task Return_OfAYearThatIsNotOver_CannotBeSent()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        Assert.Null((await ffion.PageAsync("/agency/return/2026")).QuerySelector("main form"));
        var form = await ffion.FormAsync("/agency/return/2025", []);
        using var answer = await ffion.SendAsync("/agency/return/2026", form);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        using var future = await ffion.GetAsync("/agency/return/2027");
        Assert.Equal(HttpStatusCode.NotFound, future.StatusCode);
    }

    [Fact]
    public async Task Returns_ForTheSubgroup_ShowEveryAgencyAlsoTheSilentOnes()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        using var tariq = await app.SignedInAsync("tariq");
        using (await ffion.PostFormAsync("/agency/return/2025", new() { ["Input.Themes"] = "Neglect" }))
        using (await tariq.PostFormAsync("/agency/return/2025", [])) { }

        using var gwen = await app.SignedInAsync("gwen");
        var page = await gwen.PageAsync("/board/returns/2025");
        var rows = page.QuerySelectorAll("tbody tr")
            .ToDictionary(
                row => row.QuerySelector("th")!.TextContent,
                row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent))
            );
        Assert.Equal(5, rows.Count);
        Assert.Equal("1 0 0", rows["0–19 Community Health Service (NHS)"]);
        Assert.Equal("0 0 0", rows["Meadowgate Housing Association"]);
        Assert.Equal("No return sent", rows["Brookhurst Lane Primary School"]);
        Assert.Contains("Neglect", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ffion", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_Added_StandsUnderItsYear()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        using var empty = await gwen.PostFormAsync("/board/returns/2025", []);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        var form = await gwen.FormAsync(
            "/board/returns/2025",
            new() { ["Input.Kind"] = "Amendment", ["Input.Text"] = "One sentence on lone practitioners." }
        );
        using (await gwen.SendAsync("/board/returns/2025", form))
        using (await gwen.SendAsync("/board/returns/2025", form)) { }

        var page = await gwen.PageAsync("/board/returns/2025");
        Assert.Equal("Amendment of the protocol", Assert.Single(page.QuerySelectorAll("#notes h3")).TextContent);
        Assert.Empty((await gwen.PageAsync("/board/returns/2026")).QuerySelectorAll("#notes h3"));
    }

    [Fact]
    public async Task Returns_ForARoleThatDoesNotSeeThem_AreForbiddenAlsoToWriteTo()
    {
        await using var app = await PortalApp.StartAsync();
        using var percival = await app.SignedInAsync("percival");
        using var gwen = await app.SignedInAsync("gwen");
        using var look = await percival.GetAsync("/board/returns/2025");
        Assert.Equal(HttpStatusCode.Forbidden, look.StatusCode);
        Assert.Contains("Only the body that receives the returns", await look.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var officer = await gwen.GetAsync("/agency/return/2025");
        Assert.Equal(HttpStatusCode.Forbidden, officer.StatusCode);
    }
}
