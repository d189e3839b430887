using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Board.Registers;

/// <summary>The page of the logs .</summary>
public sealed class LogsTests
{
    [Fact]
    public async Task Logs_ForTheChair_LeadToTheDecisionInOneClick()
    {
        await using var app = await PortalApp.StartAsync();
        using var imran = await app.SignedInAsync("imran");
        Assert.NotNull((await imran.PageAsync("/board")).QuerySelector("main a[href='/board/logs']"));

        var page = await imran.PageAsync("/board/logs?track=serious-concern");

        var entries = page.QuerySelectorAll("#log article");
        Assert.NotEmpty(entries);
        Assert.All(
            entries,
            entry => Assert.Contains("Potentially serious concern", entry.QuerySelector("h2")!.TextContent, StringComparison.Ordinal)
        );
        if (page.QuerySelector("#log a[href$='/conclude-track']") is { } decide)
        {
            using var answer = await imran.GetAsync(decide.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Logs_BeyondOnePage_AreReachedByALink()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                "INSERT INTO log_entries SELECT partnership, uuidv7(), dispute_id, track, at, tried FROM (SELECT * FROM "
                    + "log_entries WHERE track = 'serious-concern' LIMIT 1) one, generate_series(1, 30)"
            )
        );
        using var imran = await app.SignedInAsync("imran");
        var first = await imran.PageAsync("/board/logs?track=serious-concern");
        Assert.Equal(25, first.QuerySelectorAll("#log article").Length);
        var second = await imran.PageAsync(first.QuerySelector("a[href*='before=']")!.GetAttribute("href")!);
        Assert.InRange(second.QuerySelectorAll("#log article").Length, 5, 24);
    }

    [Theory]
    [InlineData("delyth", HttpStatusCode.Forbidden)]
    [InlineData("wil-admin", HttpStatusCode.Forbidden)]
    [InlineData("norah", HttpStatusCode.NotFound)]
    public async Task Logs_ForWhomNothingIsLogged_AreClosed(string key, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync("/board/logs");
        Assert.Equal(status, answer.StatusCode);
    }
}
