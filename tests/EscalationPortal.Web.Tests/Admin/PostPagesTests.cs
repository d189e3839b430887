using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>The posts of an agency as an administrator keeps them (R-006, R-033).</summary>
public sealed class PostPagesTests
{
    private static readonly string Agency = $"/admin/agencies/{DemoPartnership.AgencyOf("ffion")}";
    private static readonly string Moira = $"{Agency}/posts/{DemoPartnership.IdOf("post/moira")}";

    [Fact]
    public async Task Post_FromAddedToVacant_IsShownAtEachStep()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var added = await admin.PostFormAsync(
            $"{Agency}/posts/add",
            new()
            {
                ["Input.JobTitle"] = "Matron",
                ["Input.Tier"] = "SeniorManager",
                ["Input.Contact"] = "101, a@example.org",
                ["Input.LeadsSafeguarding"] = "true",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var address = added.Headers.Location!.ToString();
        Assert.Equal("Vacant", (await admin.PageAsync(address)).QuerySelector(".facts .state")!.TextContent);
        Assert.Contains(
            Posts(await admin.PageAsync(Agency)),
            line => line.StartsWith("Matron", StringComparison.Ordinal) && line.Contains("Vacant", StringComparison.Ordinal)
        );

        using var held = await admin.PostFormAsync(
            $"{address}/holder",
            Day("From", 2, 11, 2026).And("Holder", DemoPartnership.EmailOf("tom"))
        );
        Assert.Equal(address, held.Headers.Location!.ToString());
        Assert.Equal("Tomos Vaughan-Reece from 2 November 2026", Held(await admin.PageAsync(address)));

        using var deputed = await admin.PostFormAsync(
            $"{address}/deputy",
            Day("AwayUntil", 25, 11, 2026).And("Deputy", DemoPartnership.EmailOf("moira"))
        );
        Assert.Equal(address, deputed.Headers.Location!.ToString());
        Assert.Contains(
            "Until Wednesday 25 November 2026. Moira O'Donoghue stands in.",
            (await admin.PageAsync(address)).QuerySelector(".facts")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            Posts(await admin.PageAsync(Agency)),
            line =>
                line.StartsWith("Matron", StringComparison.Ordinal)
                && line.Contains("Moira O'Donoghue stands in.", StringComparison.Ordinal)
        );
        using var ffion = await app.SignedInAsync("ffion");
        Assert.Contains(
            Posts(await ffion.PageAsync("/agency")),
            line =>
                line.StartsWith(
                    "Tomos Vaughan-Reece Matron, safeguarding lead Away until Wednesday 25 November 2026. Moira O'Donoghue stands in.",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            "moira@example.org",
            (await admin.PageAsync($"{address}/deputy")).QuerySelector("#Input_Deputy")!.GetAttribute("value")
        );

        using var vacant = await admin.PostFormAsync($"{address}/vacate", Day("From", 20, 11, 2026));
        Assert.Equal(address, vacant.Headers.Location!.ToString());
        var page = await admin.PageAsync(address);
        Assert.Equal("Tomos Vaughan-Reece from 2 November 2026 until 20 November 2026", Held(page));
        Assert.Equal(4, page.QuerySelectorAll("#changes li").Length);
        Assert.Empty(page.QuerySelectorAll($"main a[href$='/deputy'], main a[href$='/vacate']"));
        Assert.Equal(4, await app.ReadAsync(db => db.AgencyChanges.CountAsync()));
    }

    [Fact]
    public async Task Change_OfAPost_ShowsWhatItIsAndSavesIt()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var page = await admin.PageAsync($"{Moira}/change");
        Assert.Equal(
            ("Locality team lead", "LineManager"),
            (
                page.QuerySelector("#Input_JobTitle")!.GetAttribute("value"),
                page.QuerySelector("input[type=radio][checked]")!.GetAttribute("value")
            )
        );
        using var saved = await admin.PostFormAsync(
            $"{Moira}/change",
            new() { ["Input.JobTitle"] = "Matron", ["Input.LeadsSafeguarding"] = "true" }
        );
        Assert.Equal(Moira, saved.Headers.Location!.ToString());
        Assert.Contains(
            "The holder leads safeguarding in the agency.",
            (await admin.PageAsync(Moira)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.True(((IHtmlInputElement)(await admin.PageAsync($"{Moira}/change")).QuerySelector("#Input_LeadsSafeguarding")!).IsChecked);
    }

    [Theory]
    [InlineData(
        "holder",
        "nobody@example.org",
        23,
        11,
        400,
        "Nobody in the partnership has this e-mail address. Enter their full name as well, and they are invited",
        "Input_Name"
    )]
    [InlineData("holder", "moira@example.org", 23, 11, 409, "Moira O'Donoghue holds this post already", "Input_Holder")]
    [InlineData(
        "holder",
        "tom@example.org",
        24,
        11,
        409,
        "A post changes hands at once: enter a date that is not after today",
        "Input_From"
    )]
    [InlineData("holder", "tom@example.org", 31, 2, 400, "The date must be a real date", "Input_From")]
    [InlineData("deputy", "moira@example.org", 23, 11, 409, "The deputy must be somebody other than the holder", "Input_Deputy")]
    [InlineData("deputy", "carys@example.org", 23, 11, 409, "The deputy must hold a post of the same agency", "Input_Deputy")]
    [InlineData("deputy", "tom@example.org", 22, 11, 409, "Enter a date from today on", "Input_AwayUntil")]
    [InlineData("vacate", "", 24, 11, 409, "A post becomes vacant at once: enter a date that is not after today", "Input_From")]
    public async Task Send_Wrong_SaysSoBesideItsFieldAndKeepsWhatWasTyped(
        string form,
        string address,
        int day,
        int month,
        int status,
        string message,
        string field
    )
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var date = form == "deputy" ? "AwayUntil" : "From";
        var fields = Day(date, day, month, 2026);
        fields = form switch
        {
            "holder" => fields.And("Holder", address),
            "deputy" => fields.And("Deputy", address),
            _ => fields,
        };
        using var answer = await admin.PostFormAsync($"{Moira}/{form}", fields);
        Assert.Equal(status, (int)answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal((message, $"#{field}"), (fault.TextContent, fault.GetAttribute("href")));
        Assert.EndsWith(message, page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            day.ToString(System.Globalization.CultureInfo.InvariantCulture),
            page.QuerySelector($"#Input_{date}")!.GetAttribute("value")
        );
        Assert.Equal(address, page.QuerySelector("#Input_Holder, #Input_Deputy")?.GetAttribute("value") ?? "");
        Assert.Equal(0, await app.ReadAsync(db => db.AgencyChanges.CountAsync()));
    }

    [Fact]
    public async Task Add_Empty_SaysEveryFault()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.PostFormAsync(
            $"{Agency}/posts/add",
            new() { ["Input.JobTitle"] = "", ["Input.Contact"] = "ask Ada" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal(
            ["#Input_JobTitle", "#Input_Tier", "#Input_Contact"],
            page.QuerySelectorAll(".govuk-error-summary a").Select(fault => fault.GetAttribute("href"))
        );
        Assert.Equal("ask Ada", page.QuerySelector("#Input_Contact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Vacate_OfSomebodyWithOpenCases_SaysHowManyMustBeHandedOver()
    {
        await using var app = await PortalApp.StartAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.PostFormAsync($"{Moira}/vacate", Day("From", 23, 11, 2026));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var summary = (await PortalBrowser.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.TextContent;
        Assert.Contains("open cases and holds no other post here. These must be handed over first", summary, StringComparison.Ordinal);
        using var moira = await app.SignedInAsync("moira");
        Assert.NotNull((await moira.PageAsync("/")).QuerySelector("a[href='/cases']"));
    }

    [Fact]
    public async Task Change_OfAnOlderVersion_ShowsBothAndKeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var old = await admin.FormAsync($"{Moira}/change", new() { ["Input.JobTitle"] = "Second" });
        (await admin.PostFormAsync($"{Moira}/deputy", new() { ["Input.Deputy"] = DemoPartnership.EmailOf("tom") })).Dispose();
        using var late = await admin.SendAsync($"{Moira}/change", old);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await PortalBrowser.ParseAsync(late);
        Assert.Equal(
            ["Locality team lead", "Tomos Vaughan-Reece"],
            page.QuerySelectorAll(".govuk-error-summary dd").Select(now => now.TextContent).Where((_, i) => i is 0 or 6)
        );
        Assert.Equal(
            ("Second", "1"),
            (
                page.QuerySelector("#Input_JobTitle")!.GetAttribute("value"),
                page.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value")
            )
        );
    }

    [Fact]
    public async Task Post_OfAnotherAgencyOrPartnership_IsNotThere()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var (own, post) = (DemoPartnership.AgencyOf("ffion"), DemoPartnership.IdOf("post/moira"));
        var (theirs, theirPost) = (DemoPartnership.AgencyOf("elowen"), DemoPartnership.IdOf("post/elowen"));
        foreach (
            var (agency, of) in new[]
            {
                (theirs, theirPost),
                (own, theirPost),
                (theirs, post),
                (own, Guid.NewGuid()),
                (DemoPartnership.AgencyOf("carys"), post),
            }
        )
        {
            foreach (var page in new[] { "", "/change", "/holder", "/vacate", "/deputy" })
            {
                using var answer = await admin.GetAsync($"/admin/agencies/{agency}/posts/{of}{page}");
                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{page} answered {answer.StatusCode}");
            }
        }

        using var add = await admin.GetAsync($"/admin/agencies/{theirs}/posts/add");
        Assert.Equal(HttpStatusCode.NotFound, add.StatusCode);
    }

    private static IEnumerable<string> Posts(IHtmlDocument page) =>
        page.QuerySelectorAll("main section:not(#changes) .people li").Select(line => Plain(line.TextContent));

    private static string Held(IHtmlDocument page) =>
        Plain(Assert.Single(page.QuerySelectorAll("section[aria-labelledby=holdings-heading] li")).TextContent);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
