using System.Net;
using AngleSharp.Dom;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>The calendar as an administrator keeps it .</summary>
public sealed class CalendarPagesTests
{
    private const string Add = "/admin/calendar/add";
    private const string Carnival = "/admin/calendar/preview?kind=added&date=2026-07-06&name=Carnival";

    [Fact]
    public async Task Calendar_OfAYear_ListsEachDayWithItsOrigin()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var page = await admin.PageAsync("/admin/calendar");
        Assert.Equal("Calendar 2026", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(8, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Rule", Row(page, "Early May bank holiday"), StringComparison.Ordinal);
        Assert.Contains("in place of a day on a weekend", Row(page, "Boxing Day"), StringComparison.Ordinal); // a Saturday
        Assert.Contains("Proclaimed", Row(await admin.PageAsync("/admin/calendar/2023"), "coronation"), StringComparison.Ordinal);
        Assert.Contains("Computed", Row(await admin.PageAsync("/admin/calendar/2031"), "Good Friday"), StringComparison.Ordinal);
        using var never = await admin.GetAsync("/admin/calendar/1999");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task Add_ThroughItsPreview_CountsAtOnceAndIsListed()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var typed = await admin.PostFormAsync(Add, Day("Date", 6, 7, 2026).And("Name", "Carnival"));
        Assert.Equal((HttpStatusCode.Redirect, Carnival), (typed.StatusCode, typed.Headers.Location!.ToString()));
        Assert.Equal(
            "Now: working dayThen: day off, Carnival",
            (await admin.PageAsync(Carnival)).QuerySelector("dl.facts dd")!.TextContent
        );
        Assert.DoesNotContain("Carnival", await CalendarAsync(app), StringComparison.Ordinal);

        var form = await admin.FormAsync(Carnival, []);
        using var applied = await admin.SendAsync(Carnival, form);
        using var again = await admin.SendAsync(Carnival, form);

        Assert.Equal(
            ("/admin/calendar/2026", "/admin/calendar/2026"),
            (applied.Headers.Location!.ToString(), again.Headers.Location!.ToString())
        );
        Assert.Contains(
            """{"date":"2026-07-06","name":"Carnival","origin":"local","substitute":false}""",
            await CalendarAsync(app),
            StringComparison.Ordinal
        );
        using var nobody = app.SignedOut();
        using var due = await nobody.GetAsync("/api/v1/calendars/warwickshire/due?from=2026-07-03&workingDays=1");
        Assert.Contains("\"due\":\"2026-07-07\"", await due.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var page = await admin.PageAsync("/admin/calendar/2026");
        Assert.Contains("Monday 6 July 2026 is a day off now.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Carnival, Monday 6 July 2026: added as a day offWilhelmina Achterberg-Doyle, 23 November 2026 09:00",
            Assert.Single(page.QuerySelectorAll("#changes li")).TextContent
        );
        Assert.Equal(1, await app.ReadAsync(db => db.CalendarChanges.CountAsync()));
    }

    [Theory]
    [InlineData(31, 2, 2026, "Carnival", "The date must be a real date", "Input_Date")]
    [InlineData(
        4,
        7,
        2026,
        "Carnival",
        "Saturday 4 July 2026 is on a weekend, which no deadline counts: give a day from Monday to Friday",
        "Input_Date"
    )]
    [InlineData(31, 8, 2026, "Carnival", "Monday 31 August 2026 is a day off already: Summer bank holiday", "Input_Date")]
    [InlineData(6, 7, 2026, "", "Enter a name for the day", "Input_Name")]
    public async Task Add_Wrong_SaysSoBesideItsFieldAndKeepsTheWords(
        int day,
        int month,
        int year,
        string name,
        string message,
        string field
    )
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.PostFormAsync(Add, Day("Date", day, month, year).And("Name", name));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal((message, $"#{field}"), (fault.TextContent, fault.GetAttribute("href")));
        Assert.EndsWith(message, page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            (day.ToString(System.Globalization.CultureInfo.InvariantCulture), name),
            (page.QuerySelector("#Input_Date")!.GetAttribute("value"), page.QuerySelector("#Input_Name")!.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task Move_ThroughItsPreview_IsOneActAndCanBeTakenBack()
    {
        const string move = "/admin/calendar/move/2026-05-04";
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using (var weekend = await admin.PostFormAsync(move, Day("To", 9, 5, 2026)))
        {
            Assert.Equal(HttpStatusCode.BadRequest, weekend.StatusCode);
            Assert.Contains("Saturday 9 May 2026 is on a weekend", await weekend.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var typed = await admin.PostFormAsync(move, Day("To", 8, 5, 2026));
        (await admin.PostFormAsync(typed.Headers.Location!.ToString(), [])).Dispose();

        var page = await admin.PageAsync("/admin/calendar/2026");
        Assert.Contains(
            "Early May bank holiday: moved from Monday 4 May 2026 to Friday 8 May 2026",
            page.QuerySelector("#changes")!.TextContent,
            StringComparison.Ordinal
        );
        var local = page.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("Local", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, local.Count);
        Assert.Contains("worked here", local[0].TextContent, StringComparison.Ordinal);
        using (var gone = await admin.GetAsync(move))
        {
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }

        foreach (var back in local.Select(row => row.QuerySelector("a")!.GetAttribute("href")!))
        {
            (await admin.PostFormAsync(back, [])).Dispose();
        }

        Assert.Equal((0, 3), await app.ReadAsync(async db => (await db.LocalDays.CountAsync(), await db.CalendarChanges.CountAsync())));
    }

    [Fact]
    public async Task Work_OnABankHoliday_TakesItOut()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var link = (await admin.PageAsync("/admin/calendar/2026"))
            .QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("Summer bank holiday", StringComparison.Ordinal))
            .QuerySelector("a")!;
        Assert.Equal("Mark as worked here: Summer bank holiday", link.TextContent);
        (await admin.PostFormAsync(link.GetAttribute("href")!, [])).Dispose();
        Assert.DoesNotContain("2026-08-31", await CalendarAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfACalendarThatChangedMeanwhile_IsShownAnewAndChangesNothing()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var first = await admin.FormAsync(Carnival, []);
        var second = await admin.FormAsync("/admin/calendar/preview?kind=worked&date=2026-08-31", []);
        var third = await admin.FormAsync(Carnival, []);
        (await admin.SendAsync(Carnival, first)).Dispose();

        using var stale = await admin.SendAsync("/admin/calendar/preview?kind=worked&date=2026-08-31", second);
        using var twice = await admin.SendAsync(Carnival, third);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (stale.StatusCode, twice.StatusCode));
        var again = await PortalBrowser.ParseAsync(stale);
        Assert.Contains(
            "The calendar was changed since this page was opened",
            again.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("1", again.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value"));
        var refused = await PortalBrowser.ParseAsync(twice);
        Assert.Contains("is a local day off already: Carnival", refused.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(refused.QuerySelector("main form"));
        Assert.Equal(1, await app.ReadAsync(db => db.LocalDays.CountAsync()));
    }

    [Theory]
    [InlineData("/admin/calendar/preview?kind=dance&date=2026-07-06")]
    [InlineData("/admin/calendar/preview?kind=added&date=tomorrow&name=x")]
    [InlineData("/admin/calendar/move/tomorrow")]
    [InlineData("/admin/calendar/move/2026-07-06")]
    public async Task Get_OfNonsense_IsNotFound(string address)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Changes_OfMoreThanAPage_GoOnWhereTheyStopped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        for (var day = 0; day < 25; day++)
        {
            var kind = day % 2 == 0 ? "kind=added&name=Carnival" : "kind=takenback";
            (await admin.PostFormAsync($"/admin/calendar/preview?{kind}&date=2026-07-06", [])).Dispose();
        }

        var page = await admin.PageAsync("/admin/calendar/2026");
        Assert.Equal(20, page.QuerySelectorAll("#changes li").Length);
        var earlier = await admin.PageAsync(page.QuerySelector("#changes .list__more a")!.GetAttribute("href")!);
        Assert.Equal(5, earlier.QuerySelectorAll("#changes li").Length);
    }

    private static string Row(IDocument page, string name) =>
        page.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains(name, StringComparison.Ordinal)).TextContent;

    private static async Task<string> CalendarAsync(PortalApp app)
    {
        using var nobody = app.SignedOut();
        using var answer = await nobody.GetAsync("/api/v1/calendars/warwickshire/2026");
        return await answer.Content.ReadAsStringAsync();
    }
}
