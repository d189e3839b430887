using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Reports;

/// <summary>Themes for all agencies: findable for everybody, sent by bodies of the board .</summary>
public sealed class PublishedThemesTests
{
    [Fact]
    public async Task Theme_SentByTheCommittee_IsFoundFromEveryPageAndTheAgencysOwn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var agnes = await app.SignedInAsync("agnes");
        Assert.NotNull((await agnes.PageAsync("/board")).QuerySelector("main a[href='/themes/publish']"));
        using var sent = await agnes.PostFormAsync(
            "/themes/publish",
            new() { ["Input.Text"] = "Offices close in the summer.", ["Input.NamesNobody"] = "true" }
        );
        Assert.Equal("/themes", sent.Headers.Location!.OriginalString);

        using var una = await app.SignedInAsync("una");
        Assert.NotNull((await una.PageAsync("/")).QuerySelector("header a[href='/themes'], nav a[href='/themes']"));
        Assert.NotNull((await una.PageAsync("/agency")).QuerySelector("main a[href='/themes']"));
        var theme = (await una.PageAsync("/themes")).QuerySelector("#themes article")!;
        Assert.Equal(
            ("Public Protection Committee", "Offices close in the summer."),
            (theme.QuerySelector(".meta")!.TextContent, theme.QuerySelector(".words")!.TextContent.Trim())
        );
        Assert.DoesNotContain("Agnes", theme.TextContent, StringComparison.Ordinal);
        Assert.Null((await una.PageAsync("/themes")).QuerySelector("main a[href='/themes/publish']"));
    }

    [Fact]
    public async Task Theme_WithAReference_IsRefusedAndKept()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var agnes = await app.SignedInAsync("agnes");
        using var answer = await agnes.PostFormAsync(
            "/themes/publish",
            new() { ["Input.Text"] = "As DAG-26-0007 shows.", ["Input.NamesNobody"] = "true" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains(
            "Take out the reference DAG-26-0007",
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("As DAG-26-0007 shows.", page.GetElementById("Input_Text")!.TextContent.Trim());
    }

    [Fact]
    public async Task Proposal_OfACase_FillsTheForm()
    {
        await using var app = await PortalApp.StartAsync();
        using var agnes = await app.SignedInAsync("agnes");
        var page = await agnes.PageAsync("/themes/publish");
        if (page.QuerySelector("#proposals article") is { } proposal)
        {
            var filled = await agnes.PageAsync(proposal.QuerySelector("a[href^='/themes/publish']")!.GetAttribute("href")!);
            Assert.Equal(proposal.QuerySelector(".words")!.TextContent.Trim(), filled.GetElementById("Input_Text")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task Themes_BeyondOnePage_AreReachedByALink()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                "INSERT INTO published_themes SELECT partnership, uuidv7(), at, body_key, body_name, text, null::uuid, by_id, by "
                    + "FROM (SELECT * FROM published_themes LIMIT 1) one, generate_series(1, 25)"
            )
        );
        using var una = await app.SignedInAsync("una");
        var first = await una.PageAsync("/themes");
        Assert.Equal(20, first.QuerySelectorAll("#themes article").Length);
        Assert.InRange(
            (await una.PageAsync(first.QuerySelector("a[href*='before=']")!.GetAttribute("href")!))
                .QuerySelectorAll("#themes article")
                .Length,
            5,
            19
        );
    }

    [Theory]
    [InlineData("una", "/themes/publish", HttpStatusCode.Forbidden)]
    [InlineData("dag-admin", "/themes/publish", HttpStatusCode.Forbidden)]
    [InlineData("ffion", "/themes", HttpStatusCode.NotFound)]
    [InlineData("gwen", "/themes/publish", HttpStatusCode.NotFound)]
    public async Task Pages_ForWhoMayNot_AreClosed(string key, string url, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync(url);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(key is "una" or "dag-admin", (await browser.PageAsync("/")).QuerySelector("a[href='/themes']") is not null);
    }
}
