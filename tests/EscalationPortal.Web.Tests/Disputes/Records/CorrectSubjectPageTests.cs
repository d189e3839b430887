using System.Net;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Records;

public sealed class CorrectSubjectPageTests
{
    private const string Path = $"/disputes/{AtStageOne}/correct-subject";

    [Fact]
    public async Task Corrected_CaseListAndForm_ShowTheNewestDetails()
    {
        await using var portal = await PortalApp.StartAsync();
        using var imogen = await portal.SignedInAsync("imogen");
        var before = (await portal.DisputeAsync(AtStageOne)).Subject.Name;
        var page = await imogen.PageAsync($"/disputes/{AtStageOne}");
        Assert.NotNull(page.QuerySelector($"a[href='{Path}']"));

        using var answer = await imogen.PostFormAsync(
            Path,
            Day("Born", 20, 11, 2026).And("Name", "Quince Zander").And("Address", "3 Other Road").And("Because", "From the register.")
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var shown = (await imogen.PageAsync($"/disputes/{AtStageOne}")).Body!.TextContent;
        Assert.Contains("Quince Zander", shown, StringComparison.Ordinal);
        Assert.Contains("Born 20 November 2026", shown, StringComparison.Ordinal);
        Assert.Contains(before, shown, StringComparison.Ordinal); // in the timeline
        var printed = (await imogen.PageAsync($"/disputes/{AtStageOne}/form")).QuerySelector(".paper")!.TextContent;
        Assert.Contains("Quince Zander", printed, StringComparison.Ordinal);
        Assert.Contains("20 November 2026", printed, StringComparison.Ordinal);
        Assert.Contains("3 Other Road", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(before, printed, StringComparison.Ordinal);
        var row = (await imogen.PageAsync($"/cases?q={AtStageOne}")).QuerySelector("main table")!.TextContent;
        Assert.Contains("Q Z", row, StringComparison.Ordinal);
        Assert.Contains("days", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Quince", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OtherCorrectedMeanwhile_ShowsBothVersionsAndKeepsWhatWasTyped()
    {
        await using var portal = await PortalApp.StartAsync();
        using var imogen = await portal.SignedInAsync("imogen");
        using var carys = await portal.SignedInAsync("carys");
        var before = (await portal.DisputeAsync(AtStageOne)).Subject.Name;
        var typed = await imogen.FormAsync(
            Path,
            new Dictionary<string, string>().And("Name", "Quince Zander").And("Because", "From the register.")
        );
        using var first = await carys.PostFormAsync(
            Path,
            new Dictionary<string, string>().And("Name", "Quince Sander").And("Because", "From the mother.")
        );
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await imogen.SendAsync(Path, typed);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await PortalBrowser.ParseAsync(second);
        var conflict = page.QuerySelector("[aria-labelledby=conflict-heading]")!.TextContent;
        Assert.Contains("Quince Sander", conflict, StringComparison.Ordinal);
        Assert.Contains(before, conflict, StringComparison.Ordinal);
        Assert.Equal("Quince Zander", page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal("Quince Sander", (await portal.DisputeAsync(AtStageOne)).Subject.Name);
    }
}
