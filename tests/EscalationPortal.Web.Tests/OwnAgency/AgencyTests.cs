using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.OwnAgency;

/// <summary>The agency's own page .</summary>
public sealed class AgencyTests
{
    [Fact]
    public async Task Agency_WithoutManagers_SaysThatTheTiersAreEmpty()
    {
        await using var app = await PortalApp.StartAsync();
        using var dot = await app.SignedInAsync("dot");
        var page = await dot.PageAsync("/agency");
        Assert.Equal(
            ["Practitioner", "Line Manager", "Senior Manager"],
            page.QuerySelectorAll(".govuk-summary-list__key").Select(tier => tier.TextContent)
        );
        Assert.Equal(
            2,
            page.QuerySelectorAll(".govuk-summary-list__value")
                .Count(tier => tier.TextContent.Contains("no post at this tier", StringComparison.Ordinal))
        );
        Assert.Contains("Registered childminder", page.QuerySelector(".govuk-summary-list__value")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_OfARaiser_LeadToTheForm()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        var page = await ffion.PageAsync("/agency");
        Assert.Equal("Forms made: 2", page.QuerySelector("#made h2")!.TextContent);
        Assert.Equal(
            ["/disputes/WAR-26-0007/form", "/disputes/WAR-26-0001/form"],
            page.QuerySelectorAll("#made .ref").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal([$"/disputes/{HalfSigned}/form"], page.QuerySelectorAll("#received .ref").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Forms_OfACaseWithoutAPart_AreCountedAndNotListed()
    {
        await using var app = await PortalApp.StartAsync();
        using var tom = await app.SignedInAsync("tom");
        var page = await tom.PageAsync("/agency");
        Assert.Equal("Forms made: 2", page.QuerySelector("#made h2")!.TextContent);
        Assert.Contains("2 of them are cases that you have no part in", page.QuerySelector("#made")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".ref"));
    }

    [Fact]
    public async Task Forms_OfACaseThatGoesAroundAManager_LeaveNoTraceForThatManager()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Participants.Where(place =>
                    place.PersonId == DemoPartnership.IdOf("moira")
                    && db.Disputes.Any(d => d.Id == place.DisputeId && d.Reference == "WAR-26-0001")
                )
                .ExecuteUpdateAsync(change => change.SetProperty(place => place.Bypassed, true).SetProperty(place => place.Sees, false))
        );
        using var moira = await app.SignedInAsync("moira");
        var page = await moira.PageAsync("/agency");
        Assert.Equal("Forms made: 1", page.QuerySelector("#made h2")!.TextContent);
        Assert.DoesNotContain("no part in", page.QuerySelector("#made")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agency_ForTheBoardOnly_IsForbidden()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        foreach (var url in new[] { "/agency", "/agency/forms/made" })
        {
            using var answer = await gwen.GetAsync(url);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Forms_OfADirectionThatDoesNotExist_AreNotFound()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        using var answer = await ffion.GetAsync("/agency/forms/sideways");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
