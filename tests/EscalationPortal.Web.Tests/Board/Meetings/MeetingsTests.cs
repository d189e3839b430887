using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board.Meetings;

/// <summary>Meetings of the body, their packs, and what agencies bring to them .</summary>
public sealed class MeetingsTests
{
    private static readonly Dictionary<string, string> Day = new()
    {
        ["Input.On.Day"] = "14",
        ["Input.On.Month"] = "1",
        ["Input.On.Year"] = "2027",
    };

    [Fact]
    public async Task Enter_ADay_IsDoneOnceAndCanBeCalledOff()
    {
        await using var app = await PortalApp.StartAsync();
        using var lorna = await app.SignedInAsync("lorna");
        using var entered = await lorna.PostFormAsync("/board/meetings", Day);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.NotNull((await lorna.PageAsync("/board/meetings")).QuerySelector("a[href='/board/meetings/2027-01-14']"));
        using var again = await lorna.PostFormAsync("/board/meetings", Day);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains(
            "has been entered",
            (await PortalBrowser.ParseAsync(again)).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var off = await lorna.PostFormAsync("/board/meetings/2027-01-14", []);
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        Assert.Null((await lorna.PageAsync("/board/meetings")).QuerySelector("a[href='/board/meetings/2027-01-14']"));
    }

    [Fact]
    public async Task Enter_NoDay_IsInvalid()
    {
        await using var app = await PortalApp.StartAsync();
        using var lorna = await app.SignedInAsync("lorna");
        using var answer = await lorna.PostFormAsync("/board/meetings", []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "Enter the date of the meeting",
            (await PortalBrowser.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Pack_OfWilB_CountsAndListsTheSilentWithoutANameOfAChild()
    {
        await using var app = await PortalApp.StartAsync();
        using var lorna = await app.SignedInAsync("lorna");
        var page = (await lorna.PageAsync("/board/meetings/2026-09-10")).QuerySelector("main")!;
        Assert.Contains(
            "after Thursday 11 June 2026, up to and with Thursday 10 September 2026",
            page.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1. Is a broader deep dive needed, beyond the single case? Yes: 1, no: 0.",
            page.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Kennet Vale Academy", page.QuerySelector("#silent")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 reported, 1 of them resolved by the chair.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lower Wylye Pre-School: 1", page.TextContent, StringComparison.Ordinal);
        //
        Assert.All(["Aurelia", "Trudy", "Bożena"], name => Assert.DoesNotContain(name, page.TextContent, StringComparison.Ordinal));
        var words = (await lorna.PageAsync("/board/meetings/2026-09-10/input")).QuerySelector("main")!.TextContent;
        Assert.Contains("I pressed it at five to twelve", words, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form")); // it has been held
    }

    [Theory]
    [InlineData("trudy", "/board/meetings", HttpStatusCode.Forbidden)]
    [InlineData("trudy", "/board/meetings/2026-09-10", HttpStatusCode.Forbidden)]
    [InlineData("trudy", "/board/meetings/2026-09-10/input", HttpStatusCode.Forbidden)]
    [InlineData("mediator", "/board/meetings", HttpStatusCode.Forbidden)]
    [InlineData("bozena", "/agency/meeting", HttpStatusCode.Forbidden)]
    [InlineData("imran", "/agency/meeting", HttpStatusCode.Forbidden)]
    [InlineData("lorna", "/board/meetings/2026-09-11", HttpStatusCode.NotFound)]
    [InlineData("lorna", "/board/meetings/tomorrow", HttpStatusCode.NotFound)]
    [InlineData("hughie", "/board/meetings", HttpStatusCode.NotFound)]
    [InlineData("ffion", "/agency/meeting", HttpStatusCode.NotFound)]
    public async Task Page_ForSomebodyElse_IsClosed(string key, string path, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Input_OfAManager_StandsUnderTheAgencysName()
    {
        await using var app = await PortalApp.StartAsync();
        using var ambrose = await app.SignedInAsync("ambrose");
        Assert.NotNull((await ambrose.PageAsync("/agency")).QuerySelector("main a[href='/agency/meeting']"));
        Dictionary<string, string> words = new() { ["Input.Text"] = "=A slot on\nTuesdays" };
        using var unticked = await ambrose.PostFormAsync("/agency/meeting", words);
        Assert.Equal(HttpStatusCode.BadRequest, unticked.StatusCode);
        Assert.Contains(
            "=A slot on\nTuesdays",
            (await PortalBrowser.ParseAsync(unticked)).QuerySelector("textarea")!.TextContent,
            StringComparison.Ordinal
        );
        words["Input.NamesNobody"] = "true";
        using var sent = await ambrose.PostFormAsync("/agency/meeting", words);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        using var bozena = await app.SignedInAsync("bozena");
        Assert.Null((await bozena.PageAsync("/agency")).QuerySelector("main a[href='/agency/meeting']"));
    }
}
