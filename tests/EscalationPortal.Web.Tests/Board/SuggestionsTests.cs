using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>The list of suggested amendments, and what an ended case offers .</summary>
public sealed class SuggestionsTests
{
    private const string Ended = "/disputes/TOR-27-0001";

    [Fact]
    public async Task Suggestion_OfferedOnTheEndedCase_StandsInTheBoardManagersList()
    {
        await using var app = await PortalApp.StartAsync();
        using var jerome = await app.SignedInAsync("jerome");
        var offered = (await jerome.PageAsync(Ended)).QuerySelectorAll("#afterwards a").Select(link => link.GetAttribute("href"));
        Assert.Equal([$"{Ended}/suggest", $"{Ended}/plan-debrief", $"{Ended}/record-debrief"], offered);
        using var sent = await jerome.PostFormAsync($"{Ended}/suggest", new() { ["Input.Text"] = "Share the duty rota." });
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        using var norah = await app.SignedInAsync("norah");
        Assert.NotNull((await norah.PageAsync("/board")).QuerySelector("main a[href='/board/suggestions']"));
        var list = await norah.PageAsync("/board/suggestions");

        Assert.Contains("Share the duty rota.", list.QuerySelectorAll("#suggestions .words").Select(words => words.TextContent.Trim()));
        Assert.DoesNotContain("Jerome", list.QuerySelector("#suggestions")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await norah.PageAsync(Ended)).GetElementById("afterwards"));
    }

    /// <summary>The page that may close a case says so, where the protocol offers it.</summary>
    [Theory]
    [InlineData("jerome", "/disputes/TOR-26-0003/withdraw", true)]
    [InlineData("ffion", "/disputes/WAR-26-0003/withdraw", false)]
    public async Task ClosingPage_SaysWhatCanFollow(string key, string url, bool offers)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        Assert.Equal(
            offers,
            (await browser.PageAsync(url))
                .QuerySelector("main")!
                .TextContent.Contains("its page offers a debrief", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("augusta", HttpStatusCode.Forbidden)]
    [InlineData("jerome", HttpStatusCode.Forbidden)]
    [InlineData("gwen", HttpStatusCode.NotFound)]
    public async Task List_ForOtherPeople_IsClosed(string key, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync("/board/suggestions");
        Assert.Equal(status, answer.StatusCode);
    }
}
