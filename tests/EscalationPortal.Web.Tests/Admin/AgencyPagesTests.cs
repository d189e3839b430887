using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Agencies as an administrator keeps them (R-005, R-006, R-111).</summary>
public sealed class AgencyPagesTests
{
    private const string Add = "/admin/agencies/add";

    private static readonly string Childminder = $"/admin/agencies/{DemoPartnership.AgencyOf("dot")}";

    [Fact]
    public async Task List_OfAgencies_SaysLoudlyWhereNobodyStands()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var page = await admin.PageAsync("/admin/agencies");
        var minder = page.QuerySelectorAll("main .people li").Single(line => line.QuerySelector("a")!.GetAttribute("href") == Childminder);
        Assert.Contains("Early years. 1 post", minder.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nobody stands as", minder.QuerySelector(".state--urgent")!.TextContent);
        Assert.EndsWith("Line Manager and Senior Manager", minder.TextContent.Trim(), StringComparison.Ordinal);

        var found = await admin.PageAsync("/admin/agencies?q=CHILDMIND");
        Assert.Equal(
            (1, "CHILDMIND"),
            (found.QuerySelectorAll("main .people li").Length, found.QuerySelector("#q")!.GetAttribute("value"))
        );
        Assert.Contains(
            "No agency has this in its name.",
            (await admin.PageAsync("/admin/agencies?q=no_such%25")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Agency_WithEmptyTiers_SaysSoAtEach()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var page = await admin.PageAsync(Childminder);
        Assert.Equal(["Practitioner", "Line Manager", "Senior Manager"], page.QuerySelectorAll("main h3").Select(tier => tier.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("main .state--urgent").Length);
        Assert.Contains("Nobody has changed this agency.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_AnAgency_LeadsToIt()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var form = await admin.FormAsync(
            Add,
            new()
            {
                ["Input.Name"] = "Bluebell Nursery",
                ["Input.Sector"] = "Early years",
                ["Input.Marks"] = "Education",
            }
        );
        using var added = await admin.SendAsync(Add, form);
        using var again = await admin.SendAsync(Add, form);
        Assert.Equal((HttpStatusCode.Redirect, added.Headers.Location), (added.StatusCode, again.Headers.Location));
        var page = await admin.PageAsync(added.Headers.Location!.ToString());
        Assert.Equal(
            ("Bluebell Nursery", "Early years, marked as education"),
            (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".lead")!.TextContent)
        );
        Assert.StartsWith(
            "Added “Bluebell Nursery”",
            Assert.Single(page.QuerySelectorAll("#changes li")).TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Add_Wrong_SaysSoBesideItsFieldAndKeepsTheWords()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.PostFormAsync(
            Add,
            new()
            {
                ["Input.Name"] = "acorn yard childminding",
                ["Input.Sector"] = "Somewhere",
                ["Input.Marks"] = "Volunteers",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal(("Another agency of the partnership has this name", "#Input_Name"), (fault.TextContent, fault.GetAttribute("href")));
        Assert.Equal(
            ("acorn yard childminding", "Somewhere"),
            (page.QuerySelector("#Input_Name")!.GetAttribute("value"), page.QuerySelector("#Input_Sector")!.GetAttribute("value"))
        );
        Assert.Equal("Volunteers", Assert.Single(page.QuerySelectorAll("input[type=checkbox][checked]")).GetAttribute("value"));

        using var unread = await admin.PostFormAsync(
            Add,
            new()
            {
                ["Input.Name"] = "",
                ["Input.Sector"] = "",
                ["Input.Marks"] = "Emperors",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, unread.StatusCode);
        Assert.Equal(3, (await PortalBrowser.ParseAsync(unread)).QuerySelectorAll(".govuk-error-summary a").Length);
    }

    [Fact]
    public async Task Change_OfAnOlderVersion_ShowsBothAndKeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var old = await admin.FormAsync($"{Childminder}/change", new() { ["Input.Name"] = "Second" });
        using var first = await admin.PostFormAsync(
            $"{Childminder}/change",
            new() { ["Input.Name"] = "First", ["Input.Marks"] = "PrivateOrVoluntaryProvider" }
        );
        Assert.Equal(Childminder, first.Headers.Location!.ToString());

        using var late = await admin.SendAsync($"{Childminder}/change", old);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await PortalBrowser.ParseAsync(late);
        Assert.Equal(
            ["First", "Early years, marked as private or voluntary provider"],
            page.QuerySelectorAll(".govuk-error-summary dd").Select(now => now.TextContent)
        );
        Assert.Contains(
            "Last changed by Wilhelmina Achterberg-Doyle",
            page.QuerySelector(".govuk-error-summary .meta")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("Second", "1"),
            (page.QuerySelector("#Input_Name")!.GetAttribute("value"), page.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value"))
        );
        Assert.Equal("First", (await admin.PageAsync(Childminder)).QuerySelector("h1")!.TextContent);

        var compared = old.Where(field => field.Key is not ("SeenVersion" or "FormToken")).Append(new("SeenVersion", "1"));
        using var saved = await admin.SendAsync($"{Childminder}/change", compared);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Second", (await admin.PageAsync(Childminder)).QuerySelector("h1")!.TextContent);

        using var unread = await admin.SendAsync(
            $"{Childminder}/change",
            old.Where(field => field.Key is not ("SeenVersion" or "FormToken")).Append(new("SeenVersion", "many"))
        );
        Assert.Equal(HttpStatusCode.Conflict, unread.StatusCode);
    }

    [Fact]
    public async Task Agency_OfAnotherPartnershipOrOfNobody_IsNotThere()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var theirs = DemoPartnership.AgencyOf("elowen");
        var own = (await admin.FormAsync(Add, new() { ["Input.Name"] = "Mine", ["Input.Sector"] = "Health" }))
            .Append(new("SeenVersion", "0"))
            .ToList();
        foreach (var id in new[] { theirs, Guid.NewGuid() })
        {
            using var read = await admin.GetAsync($"/admin/agencies/{id}");
            using var form = await admin.GetAsync($"/admin/agencies/{id}/change");
            using var sent = await admin.SendAsync($"/admin/agencies/{id}/change", own);
            Assert.Equal(
                (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
                (read.StatusCode, form.StatusCode, sent.StatusCode)
            );
        }

        Assert.NotEqual("Mine", await app.ReadAsync(async db => (await db.Agencies.FindAsync("torbay", theirs))!.Name));
    }
}
