using System.Net;
using AngleSharp.Dom;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Agencies;

/// <summary>Who at an agency stands at a tier today, and how they are reached (R-003, R-006, R-202).</summary>
public sealed class DirectoryTests
{
    private static readonly string OfDot = $"/directory/{DemoPartnership.AgencyOf("dot")}";

    private static readonly string OfCarys = $"/directory/{DemoPartnership.AgencyOf("carys")}";

    [Fact]
    public async Task Directory_FromHome_LeadsToACounterpartInTwoSteps()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");

        var home = await ffion.PageAsync("/");
        var directory = await ffion.PageAsync(home.QuerySelector("nav a[href='/directory']")!.GetAttribute("href")!);
        var agency = await ffion.PageAsync(directory.QuerySelector($"main a[href='{OfCarys}']")!.GetAttribute("href")!);

        var manager = agency.QuerySelectorAll(".govuk-summary-list__row")[1];
        Assert.Equal("Line Manager", manager.QuerySelector("dt")!.TextContent);
        Assert.Contains("Carys Llewelyn-Bowyer", manager.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(manager.QuerySelectorAll("a[href^='tel:']"));
        Assert.NotEmpty(manager.QuerySelectorAll("a[href^='mailto:']"));
    }

    [Fact]
    public async Task Directory_FromACase_IsOneStepAway()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        var links = (await ffion.PageAsync("/disputes/WAR-26-0001")).QuerySelectorAll("#people a[href^='/directory/']");
        Assert.Equal(2, links.Length);
        foreach (var link in links)
        {
            using var answer = await ffion.GetAsync(link.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Search_FindsAgenciesPeopleAndJobTitles()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");

        Assert.Contains("Carys Llewelyn-Bowyer", People(await ffion.PageAsync("/directory?q=llewelyn")));
        Assert.Contains("Dorothy", string.Join(' ', People(await ffion.PageAsync("/directory?q=childminder"))), StringComparison.Ordinal);
        var agency = (await ffion.PageAsync(OfCarys)).QuerySelector("h1")!.TextContent;
        var found = await ffion.PageAsync($"/directory?q={Uri.EscapeDataString(agency[1..].ToUpperInvariant())}");
        Assert.Equal([agency], found.QuerySelectorAll("[aria-labelledby='agencies-heading'] li a").Select(link => link.TextContent));
        var none = await ffion.PageAsync("/directory?q=%25_%5C");
        Assert.Empty(People(none));
        Assert.Contains("No agency has that in its name", none.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await ffion.GetAsync($"/directory?q={new string('x', 5_000)}&after=%00")).StatusCode);
    }

    [Fact]
    public async Task Search_OffersTheNamesOfAgenciesWithoutScript()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        var page = await ffion.PageAsync("/directory");
        var offered = page.QuerySelectorAll($"datalist#{page.QuerySelector("#q")!.GetAttribute("list")} option")
            .Select(option => option.GetAttribute("value"));
        Assert.Equal(
            DemoPartnership.Read.Agencies.Select(agency => agency.Name).Order(StringComparer.Ordinal),
            offered.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Agency_EmptyTier_SaysSoAndWhoCanStandThere() // R-006
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        var tiers = (await ffion.PageAsync(OfDot)).QuerySelectorAll(".govuk-summary-list__value");
        Assert.All(
            tiers.Skip(1),
            tier =>
            {
                Assert.Contains("no post at this tier", tier.TextContent, StringComparison.Ordinal);
                Assert.Contains("Can stand there instead", tier.TextContent, StringComparison.Ordinal);
                Assert.Contains("Registered childminder", tier.TextContent, StringComparison.Ordinal);
            }
        );
        Assert.DoesNotContain("Can stand there instead", tiers[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agency_VacantPost_IsLoudEverywhere()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Posts.Where(post => post.HolderId == DemoPartnership.IdOf("dot"))
                .ExecuteUpdateAsync(change => change.SetProperty(post => post.HolderId, (Guid?)null))
        );
        using var ffion = await app.SignedInAsync("ffion");
        var agency = await ffion.PageAsync(OfDot);
        Assert.Equal("Vacant", agency.QuerySelector(".govuk-summary-list__value .state")!.TextContent);
        Assert.Contains("Nobody of this agency is in the portal", agency.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var line = (await ffion.PageAsync("/directory"))
            .QuerySelectorAll("[aria-labelledby='agencies-heading'] li")
            .Single(item => item.QuerySelector($"a[href='{OfDot}']") is not null);
        Assert.Contains("Nobody to reach", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agency_MarkedAsProvider_HasTheProvidersWay() // R-049
    {
        await using var app = await PortalApp.StartAsync();
        var (marked, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await app.ReadAsync(async db =>
        {
            db.Agencies.Add(
                new Domain.Agencies.Agency(
                    "dumfries-and-galloway",
                    marked,
                    "Playgroup by the bridge",
                    "Early years",
                    AgencyMarks.PrivateOrVoluntaryProvider
                )
            );
            db.Agencies.Add(new Domain.Agencies.Agency("dumfries-and-galloway", other, "Harbour trust", "Leisure"));
            return await db.SaveChangesAsync();
        });
        using var catriona = await app.SignedInAsync("catriona");
        Assert.NotNull((await catriona.PageAsync($"/directory/{marked}")).QuerySelector("#route-heading"));
        Assert.Null((await catriona.PageAsync($"/directory/{other}")).QuerySelector("#route-heading"));
    }

    [Fact]
    public async Task Directory_OfficerOfTheBoard_ReadsIt()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        Assert.NotNull((await gwen.PageAsync("/directory")).QuerySelector($"a[href='{OfDot}']"));
    }

    [Fact]
    public async Task Directory_OfAnotherPartnership_IsNotThere() // R-005, R-202
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        foreach (var other in new[] { DemoPartnership.AgencyOf("elowen"), Guid.NewGuid() })
        {
            using var answer = await ffion.GetAsync($"/directory/{other}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Empty(People(await ffion.PageAsync("/directory?q=Trethewey")));
        Assert.Empty((await ffion.PageAsync("/directory?q=Probation")).QuerySelectorAll("[aria-labelledby='agencies-heading'] li"));
    }

    [Fact]
    public async Task Directory_ManyAgencies_GoesOnPageByPage()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(async db =>
        {
            db.Agencies.AddRange(
                Enumerable
                    .Range(0, 60)
                    .Select(number => new Domain.Agencies.Agency(
                        "warwickshire",
                        Guid.CreateVersion7(),
                        $"Nursery {number:00}",
                        "Early years"
                    ))
            );
            return await db.SaveChangesAsync();
        });
        using var ffion = await app.SignedInAsync("ffion");
        var first = await ffion.PageAsync("/directory?q=nursery+");
        Assert.Equal(50, first.QuerySelectorAll("[aria-labelledby='agencies-heading'] li").Length);
        var second = await ffion.PageAsync(first.QuerySelector(".list__more a")!.GetAttribute("href")!);
        Assert.Equal(
            Enumerable.Range(50, 10).Select(number => $"Nursery {number:00}"),
            second.QuerySelectorAll("[aria-labelledby='agencies-heading'] li a").Select(link => link.TextContent)
        );
        Assert.Null(second.QuerySelector(".list__more"));
    }

    private static IEnumerable<string> People(IDocument page) =>
        page.QuerySelectorAll("[aria-labelledby='people-heading'] li bdi").Select(name => name.TextContent);
}
