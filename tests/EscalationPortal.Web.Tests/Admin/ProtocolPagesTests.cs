using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Upload, preview and publishing of a definition .</summary>
public sealed class ProtocolPagesTests
{
    private const string Upload = "/admin/protocol";
    private const string Preview = "/admin/protocol/preview";

    private static readonly string RungOne = Changed(d => d["stages"]![1]!["name"] = "Rung One");

    /// <summary>R-176: an open dispute still shows the old label, a new one the new.</summary>
    [Fact]
    public async Task Publish_AnotherStageLabel_LeavesOpenDisputesTheirs()
    {
        await using var app = await PortalApp.StartAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var uploaded = await admin.PostFormAsync(Upload, new() { ["Input.Text"] = RungOne });
        Assert.Equal(Preview, uploaded.Headers.Location!.ToString());
        var shown = await admin.PageAsync(Preview);
        Assert.Equal(
            ("Stages › Stage One › Name", "Rung One"),
            (
                shown.QuerySelector("[aria-labelledby=differences] dt")!.TextContent,
                shown.QuerySelector("[aria-labelledby=differences] dd strong")!.TextContent
            )
        );
        Assert.Equal("Rung One", shown.QuerySelectorAll(".path .bar__no")[1].TextContent);
        Assert.DoesNotContain("Rung One", (await admin.PageAsync("/protocols/warwickshire")).Body!.TextContent, StringComparison.Ordinal);

        var form = await admin.FormAsync(Preview, []);
        using var published = await admin.SendAsync(Preview, form);
        using var again = await admin.SendAsync(Preview, form);

        Assert.Equal((Upload, Upload), (published.Headers.Location!.ToString(), again.Headers.Location!.ToString()));
        Assert.Equal(2, await app.ReadAsync(db => db.ProtocolVersions.CountAsync(version => version.Partnership == "warwickshire")));
        var scenario = new Scenario("raised-afterwards", [.. ScenarioWarA.Scenario.Steps.Take(1)]);
        await new ScenarioPlayer(app.Services, app.Clock.Set).Play(scenario, CancellationToken.None);
        var reference = await app.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, scenario, CancellationToken.None));
        app.Clock.Set(PortalTemplates.DemoDay);
        using var ffion = await app.SignedInAsync("ffion");
        Assert.Equal(["Stage One", "Stage Two", "Stage Three"], await StagesAsync(ffion, DemoCases.Unopened));
        Assert.Equal(["Rung One", "Stage Two", "Stage Three"], await StagesAsync(ffion, reference!));
    }

    [Fact]
    public async Task Protocol_AfterPublishing_SaysWhoPublishedWhichVersionWhen()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        (await admin.PostFormAsync(Upload, new() { ["Input.Text"] = RungOne })).Dispose();
        Assert.Contains(
            "have not published it",
            (await admin.PageAsync(Upload)).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
        (await admin.PostFormAsync(Preview, [])).Dispose();
        var page = await admin.PageAsync(Upload);
        Assert.Contains("Version 2 is in force.", page.Body!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("In force", rows[0], StringComparison.Ordinal);
        Assert.Contains("23 November 2026 09:00", rows[0], StringComparison.Ordinal);
        Assert.Contains("Wilhelmina Achterberg-Doyle", rows[0], StringComparison.Ordinal);
        Assert.Contains("Who runs the portal", rows[1], StringComparison.Ordinal);
    }

    /// <summary>R-002, R-158.</summary>
    [Fact]
    public async Task Protocol_WhoseReviewDateHasPassed_IsFlagged()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        Assert.Empty((await admin.PageAsync(Upload)).QuerySelectorAll(".state--overdue"));
        (
            await admin.PostFormAsync(
                Upload,
                new()
                {
                    ["Input.Text"] = Changed(d =>
                        (d["document"]!["reviewDue"], d["document"]!["reviewStated"]) = ("2026-06-30", "June 2026")
                    ),
                }
            )
        ).Dispose();
        (await admin.PostFormAsync(Preview, [])).Dispose();
        Assert.Equal("Overdue since 30 June 2026", (await admin.PageAsync(Upload)).QuerySelector(".state--overdue")!.TextContent);
        Assert.Equal("Review overdue since 30 June 2026", (await admin.PageAsync("/admin")).QuerySelector(".state--overdue")!.TextContent);
    }

    [Fact]
    public async Task Upload_OfAFileWithFaults_ListsThemAllAndKeepsItsText()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var wrong = Changed(d => (d["stages"]![1]!["name"], d["annualReturn"]!["firstMonth"]) = ("", 13));
        using var answer = await SendFileAsync(admin, Encoding.UTF8.GetBytes(wrong));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal(
            ["$.annualReturn.firstMonth must be a month, 1 to 12", "$.stages[1].name is empty; write the text"],
            page.QuerySelectorAll(".govuk-error-summary li").Select(fault => fault.TextContent).Order(StringComparer.Ordinal)
        );
        Assert.Equal(wrong, page.GetElementById("Input_Text")!.TextContent.Trim());
        Assert.Equal(
            (0, 1),
            await app.ReadAsync(async db =>
                (
                    await db.DefinitionUploads.CountAsync(),
                    await db.ProtocolVersions.CountAsync(version => version.Partnership == "warwickshire")
                )
            )
        );
    }

    [Fact]
    public async Task Upload_OfARightFile_IsShownBeforeItIsPublished()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await SendFileAsync(admin, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(RungOne)]);
        Assert.Equal(Preview, answer.Headers.Location!.ToString());
        Assert.Equal(RungOne, await app.ReadAsync(db => db.DefinitionUploads.Select(upload => upload.Definition).SingleAsync()));
        using var discarded = await admin.SendAsync($"{Preview}?handler=discard", await admin.FormAsync(Preview, []));
        Assert.Equal(Upload, discarded.Headers.Location!.ToString());
        using var nothing = await admin.GetAsync(Preview);
        Assert.Equal(Upload, nothing.Headers.Location!.ToString());
        Assert.Equal(1, await app.ReadAsync(db => db.ProtocolVersions.CountAsync(version => version.Partnership == "warwickshire")));
    }

    [Fact]
    public async Task Upload_OfTooMuchOrNothing_IsInvalidBesideTheField()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        await AssertFault(await admin.PostFormAsync(Upload, []), "Input_File", "Choose a file or paste the definition");
        await AssertFault(await SendFileAsync(admin, []), "Input_File", "The file is empty");
        await AssertFault(await SendFileAsync(admin, new byte[(1024 * 1024) + 1]), "Input_File", "The file must be smaller than 1 MB");
        await AssertFault(await SendFileAsync(admin, new byte[5 * 1024 * 1024]), "Input_File", "The file must be smaller than 1 MB");
        await AssertFault(
            await admin.PostFormAsync(Upload, new() { ["Input.Text"] = new string(' ', 1024 * 1024) + "{}" }),
            "Input_Text",
            "The definition must be smaller than 1 MB"
        );
    }

    [Fact]
    public async Task Upload_OfAnotherPartnership_IsRefusedInWords()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.PostFormAsync(
            Upload,
            new() { ["Input.Text"] = Changed(d => (d["partnership"]!["key"], d["partnership"]!["referencePrefix"]) = ("mona", "MON")) }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "$.partnership.key names another partnership, mona: here only a definition of warwickshire is published",
            Assert.Single((await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".govuk-error-summary li")).TextContent
        );
    }

    [Fact]
    public async Task Publish_WhenAnotherWasUploadedMeanwhile_ShowsThatOneFirst()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        (await admin.PostFormAsync(Upload, new() { ["Input.Text"] = RungOne })).Dispose();
        var form = await admin.FormAsync(Preview, []);
        (await admin.PostFormAsync(Upload, new() { ["Input.Text"] = Changed(d => d["stages"]![2]!["name"] = "Rung Two") })).Dispose();
        using var stale = await admin.SendAsync(Preview, form);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ParseAsync(stale);
        Assert.Equal("Rung Two", page.QuerySelector("[aria-labelledby=differences] dd strong")!.TextContent);
        Assert.NotEqual(
            form.Single(field => field.Key == "UploadId").Value,
            page.QuerySelector("input[name=UploadId]")!.GetAttribute("value")
        );
        Assert.Equal(1, await app.ReadAsync(db => db.ProtocolVersions.CountAsync(version => version.Partnership == "warwickshire")));
    }

    private static async Task<IEnumerable<string>> StagesAsync(PortalBrowser browser, string reference) =>
        (await browser.PageAsync($"/disputes/{reference}"))
            .QuerySelectorAll(".ladder .bar__no")
            .Select(stage => stage.TextContent)
            .Where(name => name.Contains("One", StringComparison.Ordinal) || name.Contains("Stage", StringComparison.Ordinal));

    private static string Changed(Action<JsonNode> change)
    {
        var definition = JsonNode.Parse(BuiltIn.Of("warwickshire"))!;
        change(definition);
        return definition.ToJsonString();
    }

    private static async Task<HttpResponseMessage> SendFileAsync(PortalBrowser browser, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in await browser.FormAsync(Upload, []))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), "Input.File", "protocol.json");
        return await browser.Client.PostAsync(Upload, content);
    }

    private static async Task AssertFault(HttpResponseMessage answer, string field, string message)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var fault = Assert.Single((await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".govuk-error-summary a"));
            Assert.Equal((message, $"#{field}"), (fault.TextContent, fault.GetAttribute("href")));
        }
    }
}
