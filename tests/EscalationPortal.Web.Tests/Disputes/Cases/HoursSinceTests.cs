using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Cases;

/// <summary>R-084: where a referral must be without delay nothing counts down; the hours since are shown, and lists sort by them.</summary>
public sealed class HoursSinceTests
{
    [Fact]
    public async Task StageTwo_WithoutDelay_ShowsHoursAndSortsByThem()
    {
        await using var portal = await PortalApp.StartWithPeopleAsync();
        await PlayToStageTwoAsync(portal, "first", TimeSpan.Zero);
        await PlayToStageTwoAsync(portal, "second", TimeSpan.FromHours(3));
        portal.Clock.Set(LondonTime.At(new DateOnly(2026, 7, 15), new TimeOnly(14, 30)));
        using var iona = await portal.SignedInAsync("iona");

        var longest = await RowsAsync(iona, "longest-at-stage");
        Assert.Equal(["DAG-26-0001", "DAG-26-0002"], longest.Select(row => row.Reference));
        Assert.Equal(["53 hours since the referral", "50 hours since the referral"], longest.Select(row => row.AtStage));
        Assert.Equal(["DAG-26-0002", "DAG-26-0001"], (await RowsAsync(iona, "latest-at-stage")).Select(row => row.Reference));

        var page = (await iona.PageAsync("/disputes/DAG-26-0001")).QuerySelector("main")!.TextContent;
        Assert.Contains("at Stage 2: 53 hours since the referral.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", page, StringComparison.Ordinal);
        Assert.Contains(
            "53 hours since the referral",
            (await iona.PageAsync("/")).QuerySelector("#needs-you")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Pathway_WithoutDelay_SaysThatHoursAreShown()
    {
        await using var portal = await PortalApp.StartWithPeopleAsync();
        using var anybody = portal.SignedOut();

        var page = await anybody.PageAsync("/protocols/dumfries-and-galloway");

        Assert.Contains("the hours since the referral are shown", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task PlayToStageTwoAsync(PortalApp portal, string key, TimeSpan later)
    {
        var steps = ScenarioDagA.Scenario.Steps.TakeWhile(step => step.Name != "5").Select(step => step with { At = step.At + later });
        await new ScenarioPlayer(portal.Services, portal.Clock.Set).Play(new Scenario(key, [.. steps]), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<(string Reference, string AtStage)>> RowsAsync(PortalBrowser browser, string order) =>
        [
            .. (await browser.PageAsync($"/cases?sort={order}"))
                .QuerySelectorAll("table.cases tbody tr")
                .Select(row => (row.QuerySelector(".ref")!.TextContent, row.QuerySelector(".c-age .why")!.TextContent)),
        ];
}
