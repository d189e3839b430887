using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Home;

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
        foreach (var sameReference in new[] { "WAR-26-0003", "war-26-0003", "26-0003", "0003", "3" })
        {
            Assert.Equal(["WAR-26-0003"], await References(ffion, $"/cases?q={sameReference}"));
        }

        Assert.Equal(4, (await References(ffion, "/cases?q=26-")).Count);
        Assert.Equal(["WAR-26-0003"], await References(ffion, "/cases?q=T."));
        Assert.Empty(await References(ffion, "/cases?q=O-L"));
        Assert.Empty(await References(ffion, "/cases?q=99999999999999999999"));
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
    public async Task Cases_Urgent_StandFirstInEveryOrder()
    {
        await using var portal = await PortalApp.StartAsync();
        using var carys = await portal.SignedInAsync("carys");

        foreach (var order in new[] { "latest-raised", "longest-open", "latest-at-stage", "longest-at-stage" })
        {
            Assert.Equal("WAR-26-0004", (await References(carys, $"/cases?sort={order}"))[0]);
        }

        var rest = await References(carys, $"/cases?sort=longest-open&after=1.{DateTimeOffset.MaxValue.UtcTicks}.{Guid.Empty:N}");
        Assert.NotEmpty(rest);
        Assert.DoesNotContain("WAR-26-0004", rest);
    }

    [Theory]
    [InlineData("latest-raised")]
    [InlineData("longest-open")]
    public async Task Cases_UrgentOnlyFromPlaceOfOneThatIsNot_BeginsAtTheBeginning(string order)
    {
        await using var portal = await PortalApp.StartAsync();
        using var carys = await portal.SignedInAsync("carys");

        var page = await References(carys, $"/cases?urgent=true&sort={order}&after=0.{DateTimeOffset.UnixEpoch.UtcTicks}.{Guid.Empty:N}");

        Assert.Equal(await References(carys, $"/cases?urgent=true&sort={order}"), page);
        Assert.Contains("WAR-26-0004", page);
    }

    [Theory]
    [InlineData("ewan", "IOM-26-0003", "expedite", "Input.Information", "Urgently expediting")]
    [InlineData("ealisaid", "IOM-26-0002", null, null, "Immediate risk")]
    [InlineData("hamish", "TOR-26-0004", null, null, "Immediate risk")]
    public async Task Urgent_Case_SaysWhy(string person, string reference, string? act, string? box, string words)
    {
        await using var portal = await PortalApp.StartAsync();
        using var browser = await portal.SignedInAsync(person);
        if (act is not null)
        {
            using var answer = await browser.PostFormAsync(
                $"/disputes/{reference}/{act}",
                new() { [box!] = "Seen last night: bruises on both arms." }
            );
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var row = (await browser.PageAsync("/cases")).QuerySelectorAll("table.cases tbody tr")[0];
        Assert.Contains(reference, row.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, row.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            words,
            (await browser.PageAsync($"/disputes/{reference}")).QuerySelector(".ident")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(words == "Immediate risk", row.TextContent.Contains("Immediate risk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cases_Name_IsNotSearchedAndComesIntoNoAddress()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        using var refused = await ffion.PostFormAsync("/cases", new() { ["q"] = "Okonjo" });
        using var taken = await ffion.PostFormAsync("/cases", new() { ["q"] = "T O-L", ["status"] = "open" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(
            "Names are not searched",
            (await PortalBrowser.ParseAsync(refused)).GetElementById("q-error")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/cases?q=T%20O-L&status=open&sort=latest-raised", taken.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Cases_Search_IsKept()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        foreach (var address in new[] { "/cases", "/cases?q=Okonjo", "/cases?q=26-0004" })
        {
            await ffion.PageAsync(address);
        }

        var kept = await portal.ReadAsync(db =>
            db.Audit.Where(entry => entry.What == "SearchCases").Select(entry => new { entry.Name, entry.Reference }).ToListAsync()
        );
        Assert.Equal(("Ffion Prydderch-Hughes", null), (Assert.Single(kept).Name, kept[0].Reference));
    }

    [Fact]
    public async Task Mail_ToOthers_IsNotShown()
    {
        await using var portal = await PortalApp.StartAsync();
        using var carys = await portal.SignedInAsync("carys");

        var to = (await carys.PageAsync("/dev/mail")).QuerySelectorAll(".mail .meta").Select(line => line.TextContent).ToList();

        Assert.NotEmpty(to);
        Assert.All(
            to,
            line =>
                Assert.True(
                    line.Contains("carys", StringComparison.OrdinalIgnoreCase) || line.Contains("(unverified)", StringComparison.Ordinal),
                    line
                )
        );
    }

    [Fact]
    public async Task Mail_InDevelopment_CarriesNoName()
    {
        await using var portal = await PortalApp.StartAsync();
        using var carys = await portal.SignedInAsync("carys");

        var text = (await carys.PageAsync("/dev/mail")).QuerySelector("main")!.TextContent;

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
