using System.Net;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Contacts as an administrator keeps them, and as everybody then sees them (R-177).</summary>
public sealed class ContactPagesTests
{
    private const string Contacts = "/admin/contacts";
    private const string Inbox = "/admin/contacts/partnership-inbox";
    private const string AccessTeam = "/admin/contacts/access-team";

    private static Dictionary<string, string> Kept =>
        Day("VerifiedOn", 20, 11, 2026).And("Telephone", "01926 742274").And("Email", "referrals@example.org").And("Address", "Shire Hall");

    [Fact]
    public async Task Contacts_AsPrinted_SayThatTheyAreUnverified()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        Assert.Contains(
            "4 of 4 are unverified",
            (await admin.PageAsync("/admin")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        var page = await admin.PageAsync(Contacts);
        Assert.Equal(4, page.QuerySelectorAll("dl.facts dt").Length);
        Assert.All(
            page.QuerySelectorAll("dl.facts dd"),
            contact => Assert.Contains("Unverified", contact.TextContent, StringComparison.Ordinal)
        );
        Assert.Contains("01387 244300", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='tel:']"));
        Assert.Contains(
            "Nothing is shown here until the partnership has confirmed it.",
            page.QuerySelector("dl.facts")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Change_OfAContact_CountsWhereverItIsShown()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var form = await admin.FormAsync(Inbox, Kept);
        using var sent = await admin.SendAsync(Inbox, form);
        using var again = await admin.SendAsync(Inbox, form);

        Assert.Equal((Contacts, Contacts), (sent.Headers.Location!.ToString(), again.Headers.Location!.ToString()));
        var list = await admin.PageAsync(Contacts);
        var listed = list.QuerySelector("dl.facts dd")!;
        Assert.Contains("The contact is changed.", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Verified on 20 November 2026", listed.TextContent, StringComparison.Ordinal);
        Assert.Contains("Changed by Wilhelmina Achterberg-Doyle, 23 November 2026 09:00", listed.TextContent, StringComparison.Ordinal);
        Assert.Contains("All are verified", (await admin.PageAsync("/admin")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var nobody = app.SignedOut();
        var printed = (await nobody.PageAsync("/protocols/warwickshire")).QuerySelector("section[aria-labelledby=contacts]")!;
        Assert.Equal(
            ("tel:01926742274", "01926 742274"),
            (printed.QuerySelector("a")!.GetAttribute("href"), printed.QuerySelector("a")!.TextContent)
        );
        Assert.Contains("referrals@example.org", printed.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("wscb@", printed.TextContent, StringComparison.Ordinal);
        Assert.Contains("referrals@example.org", await TextAsync(nobody, "/api/v1/protocols/warwickshire"), StringComparison.Ordinal);
        Assert.Contains(
            "wscb@warwickshire.gov.uk",
            await TextAsync(nobody, "/protocols/warwickshire/definition.json"),
            StringComparison.Ordinal
        );
        Assert.Equal(1, await app.ReadAsync(db => db.ContactChanges.CountAsync()));
    }

    /// <summary>The number is misprinted in the document and stays away until the partnership has confirmed one (A-24).</summary>
    [Fact]
    public async Task AccessTeam_UntilItIsVerified_CannotBeDialled()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var nobody = app.SignedOut();
        async Task<string?> DialledAsync() =>
            (await nobody.PageAsync("/protocols/dumfries-and-galloway"))
                .QuerySelector("section[aria-labelledby=contacts] a[href^='tel:']")
                ?.GetAttribute("href");
        Assert.Null(await DialledAsync());

        using (var misprint = await admin.PostFormAsync(AccessTeam, Kept.And("Telephone", "030333333001")))
        {
            var page = await PortalBrowser.ParseAsync(misprint);
            Assert.Equal(HttpStatusCode.BadRequest, misprint.StatusCode);
            Assert.Contains(
                "A UK telephone number has at most 11 figures; this one has 12",
                page.QuerySelector("#Input_Telephone-error")!.TextContent,
                StringComparison.Ordinal
            );
        }

        (await admin.PostFormAsync(AccessTeam, new() { ["Input.Telephone"] = "030 3333 3000" })).Dispose();
        Assert.Null(await DialledAsync()); // nobody has verified it
        (await admin.PostFormAsync(AccessTeam, Day("VerifiedOn", 20, 11, 2026))).Dispose();
        Assert.Equal("tel:03033333000", await DialledAsync());
        (
            await admin.PostFormAsync(
                AccessTeam,
                new()
                {
                    ["Input.VerifiedOn.Day"] = "",
                    ["Input.VerifiedOn.Month"] = "",
                    ["Input.VerifiedOn.Year"] = "",
                }
            )
        ).Dispose();
        Assert.Null(await DialledAsync());
        var history = (await admin.PageAsync(AccessTeam)).QuerySelectorAll("#changes li").Select(entry => entry.TextContent).ToList();
        Assert.Equal(4, history.Count);
        Assert.Contains("Verified on 20 November 2026", history[1], StringComparison.Ordinal);
        Assert.Contains("As the document in force prints it", history[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Telephone",
        "call us",
        "Enter a telephone number in figures; spaces, brackets and a + at the beginning may stand beside them",
        "Input_Telephone"
    )]
    [InlineData("Email", "nobody", "Enter one e-mail address, like name@example.org", "Input_Email")]
    [InlineData(
        "Email",
        "",
        "Enter an e-mail address: the portal has messages for this contact. While it is unverified nothing is sent to it",
        "Input_Email"
    )]
    [InlineData("VerifiedOn.Day", "31", "The date on which it was verified must be a real date", "Input_VerifiedOn")]
    [InlineData("VerifiedOn.Day", "24", "The date on which it was verified must be today or in the past", "Input_VerifiedOn")]
    public async Task Change_Wrong_SaysSoBesideItsFieldAndKeepsTheWords(string field, string typed, string message, string place)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var fields = Kept.And(field, typed);
        using var answer = await admin.PostFormAsync(Inbox, fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal((message, $"#{place}"), (fault.TextContent, fault.GetAttribute("href")));
        Assert.EndsWith(message, page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector($"[name='Input.{field}']")!.GetAttribute("value") ?? string.Empty);
        Assert.Equal("Shire Hall", page.QuerySelector("#Input_Address")!.TextContent.Trim());
        Assert.Equal(0, await app.ReadAsync(db => db.ContactChanges.CountAsync()));
    }

    [Fact]
    public async Task Change_OfWhatSomebodyElseChangedMeanwhile_ShowsBoth()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var late = await admin.FormAsync(Inbox, Kept.And("Email", "late@example.org"));
        (await admin.PostFormAsync(Inbox, Kept)).Dispose();

        using var stale = await admin.SendAsync(Inbox, late);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ParseAsync(stale);
        Assert.Contains(
            "Somebody else changed this contact",
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "referrals@example.org",
            page.QuerySelector("section[aria-labelledby=now-heading]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("late@example.org", "1"),
            (
                page.QuerySelector("#Input_Email")!.GetAttribute("value"),
                page.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value")
            )
        );
        using var twice = await admin.SendAsync(Inbox, late.Select(field => field.Key == "SeenVersion" ? new("SeenVersion", "1") : field));
        Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        Assert.Equal(
            ["late@example.org", "referrals@example.org"],
            (await admin.PageAsync(Inbox))
                .QuerySelectorAll("#changes li")
                .Take(2)
                .Select(entry => entry.QuerySelectorAll("p")[2].TextContent)
        );
    }

    [Theory]
    [InlineData("/admin/contacts/business-unit")] // another partnership's
    [InlineData("/admin/contacts/nobody")]
    public async Task Get_OfAContactThatIsNotThere_IsNotFound(string address)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>The number of changes is read with the person, so that no page asks the database more often for it.</summary>
    [Theory]
    [InlineData("ffion", "/disputes/WAR-26-0001", 6)]
    [InlineData("gwen", "/", 4)]
    [InlineData("gwen", "/cases", 3)]
    public async Task Page_WithContactsOfThePartnership_NeedsNoMoreStatements(string person, string address, int most)
    {
        await using var app = await PortalApp.StartAsync();
        using (var admin = await app.SignedInAsync("wilhelmina"))
        {
            (await admin.PostFormAsync(Inbox, Kept)).Dispose();
        }

        using var browser = await app.SignedInAsync(person);
        await browser.PageAsync(address);
        app.Statements.Reset();
        (await browser.GetAsync(address)).Dispose();
        Assert.InRange(app.Statements.Count, 1, most);
    }

    private static async Task<string> TextAsync(PortalBrowser browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}
