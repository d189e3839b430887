using System.Net;
using EscalationPortal.Application.Reports;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Reports;

/// <summary>The general themes of all agencies, as the board reads them .</summary>
public sealed class AllThemesTests
{
    [Theory]
    [InlineData("hughie")]
    [InlineData("kirsty")]
    public async Task Themes_ForARoleThatSeesCases_NameAgenciesAndNoSender(string key)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        Assert.NotNull((await browser.PageAsync("/board")).QuerySelector("main a[href='/board/themes']"));
        var page = await browser.PageAsync("/board/themes");
        var themes = page.QuerySelectorAll("main article");
        Assert.Equal(["Nithsdale", "Wigtownshire"], themes.Select(theme => theme.QuerySelector("h2")!.TextContent.Split(',')[0]));
        Assert.Equal(["Nithside Nursery", "Council, Education"], themes.Select(theme => theme.QuerySelector(".meta")!.TextContent));
        Assert.DoesNotContain("Effie", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Themes_BeyondOnePage_AreReachedByALink()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO general_themes
                SELECT partnership, uuidv7(), agency_id, agency_name, group_key, group_name, 'Again',
                    help, sent_by_id, sent_by, sent_by_post, sent_at
                FROM general_themes, generate_series(1, {ThemePage.Size / 2})
                """
            )
        );
        using var hughie = await app.SignedInAsync("hughie");
        var first = await hughie.PageAsync("/board/themes");
        Assert.Equal(ThemePage.Size, first.QuerySelectorAll("main article").Length);
        var second = await hughie.PageAsync(first.QuerySelector(".list__more a")!.GetAttribute("href")!);
        Assert.Equal(2, second.QuerySelectorAll("main article").Length);
        Assert.Null(second.QuerySelector(".list__more"));
    }

    [Theory]
    [InlineData("seonaid", HttpStatusCode.Forbidden)]
    [InlineData("dag-admin", HttpStatusCode.Forbidden)]
    [InlineData("ffion", HttpStatusCode.NotFound)]
    [InlineData("gwen", HttpStatusCode.NotFound)]
    public async Task Themes_ForWhoMayNotReadThem_AreClosed(string key, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync("/board/themes");
        Assert.Equal(status, answer.StatusCode);
        using var board = await browser.GetAsync("/board");
        Assert.DoesNotContain("/board/themes", await board.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
