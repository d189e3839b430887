using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Reports;

/// <summary>The form and the list of differences seen in conferences and reviews .</summary>
public sealed class ConferenceReportsTests
{
    [Fact]
    public async Task Form_SentByTheReporter_StandsInTheListOfTheSubGroup()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var petra = await app.SignedInAsync("petra");
        Assert.NotNull((await petra.PageAsync("/board")).QuerySelector("main a[href='/board/conference-reports']"));

        using var answer = await petra.PostFormAsync("/board/conference-reports/new", Fields());

        Assert.Equal("/board/conference-reports", answer.Headers.Location!.OriginalString);
        using var lorna = await app.SignedInAsync("lorna");
        Assert.NotNull((await lorna.PageAsync("/board/logs")).QuerySelector("main a[href='/board/conference-reports']"));
        var report = (await lorna.PageAsync("/board/conference-reports")).QuerySelector("#reports article")!;
        Assert.Contains("Children in care review", report.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Petra", report.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentEmpty_SaysEveryFault()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var petra = await app.SignedInAsync("petra");
        using var answer = await petra.PostFormAsync("/board/conference-reports/new", new() { ["Input.How"] = "Kept words" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal(
            [
                "Choose the type of meeting",
                "Choose the two agencies that differed",
                "Choose whether the chair resolved it",
                "Read it again, and tick that it names nobody",
            ],
            page.QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent)
        );
        Assert.Equal("Kept words", page.GetElementById("Input_How")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("lorna", "/board/conference-reports/new", HttpStatusCode.Forbidden)]
    [InlineData("delyth", "/board/conference-reports", HttpStatusCode.Forbidden)]
    [InlineData("norah", "/board/conference-reports", HttpStatusCode.NotFound)]
    public async Task Pages_ForWhoMayNot_AreClosed(string key, string url, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync(url);
        Assert.Equal(status, answer.StatusCode);
    }

    private static Dictionary<string, string> Fields() =>
        new()
        {
            ["Input.Meeting"] = "children-in-care-review",
            ["Input.Agencies"] = DemoPartnership.AgencyOf("maisie").ToString(),
            ["Input.Second"] = DemoPartnership.AgencyOf("senga").ToString(),
            ["Input.Resolved"] = "true",
            ["Input.How"] = ScenarioWilB.Conference,
            ["Input.NamesNobody"] = "true",
        };
}
