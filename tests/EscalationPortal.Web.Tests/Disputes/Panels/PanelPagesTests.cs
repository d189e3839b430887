using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Panels;

/// <summary>The page of a panel, its papers and its calendar file (R-136 to R-143).</summary>
public sealed class PanelPagesTests
{
    private const string Case = "/disputes/TOR-26-0005";

    private static readonly Dictionary<string, string> Sitting = Day("Panel.On", 3, 12, 2026)
        .And("Panel.From", "14:00")
        .And("Panel.Place", "By video");

    [Theory]
    [InlineData("elowen")]
    [InlineData("colm")]
    [InlineData("sandra")]
    [InlineData("augusta")]
    [InlineData("norah")]
    [InlineData("r-police")]
    public async Task Page_WhoeverSeesTheCase_ReadsMembersRepresentationsAndPapers(string key)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        var text = (await browser.PageAsync($"{Case}/panel")).QuerySelector("main")!.TextContent;
        Assert.Contains("Supt. Léonie Marchetti, Superintendent, Police", text, StringComparison.Ordinal);
        Assert.Contains("Health asks for an assessment of both children", text, StringComparison.Ordinal);
        Assert.Contains("Neither made nor declined yet.", text, StringComparison.Ordinal);
        Assert.Contains("Declares no interest.", text, StringComparison.Ordinal);
        Assert.Contains("No declaration yet.", text, StringComparison.Ordinal);
        var papers = (await browser.PageAsync($"{Case}/panel/bundle")).QuerySelector("main")!.TextContent;
        Assert.Contains("Not sent yet", papers, StringComparison.Ordinal);
        Assert.Equal(
            key == "elowen",
            (await browser.PageAsync(Case))
                .QuerySelector("#timeline")!
                .TextContent.Contains("She rings the social worker first.", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("She rings the social worker first.", papers, StringComparison.Ordinal); // R-203: a consultation is no paper
    }

    [Theory]
    [InlineData("panel")]
    [InlineData("panel/bundle")]
    [InlineData("panel/calendar")]
    public async Task Page_WhoeverDoesNotSeeTheCase_FindsNothing(string page)
    {
        await using var app = await PortalApp.StartAsync();
        foreach (var key in new[] { "stan", "gerald", "tor-admin", "isla" })
        {
            using var browser = await app.SignedInAsync(key);
            using var answer = await browser.GetAsync($"{Case}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory] // R-143, R-196, R-197
    [InlineData("rupert", "IOM-26-0004")]
    [InlineData("hughie", "DAG-26-0004")]
    [InlineData("gwen", "WAR-26-0006")]
    [InlineData("imran", "WIL-26-0003")]
    public async Task Case_OfAProtocolWithoutAPanel_HasNoPanelAnywhere(string key, string reference)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        Assert.DoesNotContain(
            "panel",
            (await browser.PageAsync($"/disputes/{reference}")).QuerySelector("main")!.TextContent,
            StringComparison.OrdinalIgnoreCase
        );
        using var page = await browser.GetAsync($"/disputes/{reference}/panel");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        using var act = await browser.GetAsync($"/disputes/{reference}/convene-panel");
        Assert.Equal(HttpStatusCode.Forbidden, act.StatusCode);
    }

    [Fact] // R-054, R-136, R-137
    public async Task Convene_WithTwoAgencies_IsRefusedWithTheRuleAndKeepsWhatWasChosen()
    {
        await using var app = await PortalApp.StartAsync();
        using var chair = await app.SignedInAsync("augusta");
        await chair.PostFormAsync($"{Case}/cancel-panel", new() { ["Input.Reason"] = "Two of three are ill." });
        var choices = (await chair.PageAsync(Case))
            .QuerySelectorAll(".asked a.govuk-button, .asked .acts a, .asked a")
            .Select(link => link.TextContent.Trim())
            .ToList();
        Assert.Contains(choices, choice => choice.StartsWith("Convene a", StringComparison.Ordinal));
        Assert.Contains("Resolve it directly", choices);
        var form = await chair.FormAsync($"{Case}/convene-panel", Sitting);
        var offered = (await chair.PageAsync($"{Case}/convene-panel"))
            .QuerySelectorAll("input[name='Input.Panel.Members']")
            .Select(box => box.GetAttribute("value")!)
            .ToList();
        Assert.Equal(
            new[] { "r-csc", "r-health", "r-police" }.Select(key => DemoPartnership.IdOf(key).ToString()).Order(),
            offered.Order()
        );

        using var two = await chair.SendAsync($"{Case}/convene-panel", [.. form, .. Members("r-csc", "r-police")]);
        Assert.Equal(HttpStatusCode.Conflict, two.StatusCode);
        var page = await PortalBrowser.ParseAsync(two);
        Assert.Contains("exactly 3 agencies; you chose 2", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[name='Input.Panel.Members'][checked]").Length);
        Assert.Equal("By video", page.QuerySelector("input[name='Input.Panel.Place']")!.GetAttribute("value"));

        using var forged = await chair.SendAsync($"{Case}/convene-panel", [.. form, .. Members("r-csc", "r-health", "stan")]);
        Assert.Equal(HttpStatusCode.Conflict, forged.StatusCode);
        Assert.Contains(
            "Stanley Oke is not a representative",
            (await PortalBrowser.ParseAsync(forged)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Attendance_OfNobody_IsInvalid()
    {
        await using var app = await PortalApp.StartAsync();
        app.Clock.Set(PortalTemplates.DemoDay.AddDays(8));
        using var officer = await app.SignedInAsync("norah");
        using var answer = await officer.PostFormAsync($"{Case}/record-attendance", []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "Choose who attended",
            (await PortalBrowser.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Calendar_OfAMember_IsAFileThatNamesNobody()
    {
        await using var app = await PortalApp.StartAsync();
        using var member = await app.SignedInAsync("r-police");
        using var answer = await member.GetAsync($"{Case}/panel/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(
            ("text/calendar", "REQUEST"),
            (
                answer.Content.Headers.ContentType!.MediaType,
                answer.Content.Headers.ContentType.Parameters.Single(one => one.Name == "method").Value
            )
        );
        Assert.Contains("SUMMARY:Resolution Panel\\, TOR-26-0005", text, StringComparison.Ordinal);
        Assert.Contains(
            $"mailto:{DemoPartnership.EmailOf("r-police")}",
            text.Replace("\r\n ", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Lamorna", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marchetti", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_OnceSent_AreFrozenAndALaterOneStandsApart()
    {
        await using var app = await PortalApp.StartAsync();
        using var officer = await app.SignedInAsync("norah");
        using var side = await app.SignedInAsync("marguerite");
        await officer.PostFormAsync($"{Case}/send-bundle", []);
        await side.PostFormAsync(
            $"{Case}/add-paper",
            new() { ["Input.Title"] = "Minute of Monday", ["Input.Text"] = "What was said on Monday." }
        );
        var page = await officer.PageAsync($"{Case}/panel/bundle");
        Assert.Contains("They say what they said then.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "What was said on Monday.",
            page.QuerySelector("[aria-labelledby=record-heading]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "What was said on Monday.",
            page.QuerySelector("[aria-labelledby=later-heading]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Late: the papers had gone out.",
            (await officer.PageAsync($"{Case}/panel")).QuerySelector("[aria-labelledby=papers-heading]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> Members(params string[] keys) =>
        keys.Select(key => new KeyValuePair<string, string>("Input.Panel.Members", DemoPartnership.IdOf(key).ToString()));
}
