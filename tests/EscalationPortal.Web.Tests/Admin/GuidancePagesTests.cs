using System.Net;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Guidance as an administrator writes it, and as everybody then reads it .</summary>
public sealed class GuidancePagesTests
{
    private const string Principles = "/admin/guidance/principles";
    private const string Curiosity = "/admin/guidance/curiosity";

    private static Dictionary<string, string> Typed =>
        new()
        {
            ["Input.Title"] = "What we hold to",
            ["Input.Points"] = "The child comes **first**.\r\n\r\nRead [how](https://example.org). <b>Now</b>",
        };

    [Fact]
    public async Task Change_ThroughItsPreview_IsReadWhereItStandsAndInNoOtherPartnership()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var seonaid = await app.SignedInAsync("seonaid");
        using var mihai = await app.SignedInAsync("mihai");
        var theirs = (await mihai.PageAsync("/disputes/raise")).QuerySelector("main")!.TextContent;

        using var looked = await admin.PostFormAsync(Principles, Typed);
        Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        var preview = await PortalBrowser.ParseAsync(looked);
        var drawn = preview.QuerySelector("section[aria-labelledby=preview-heading]")!;
        Assert.Equal(
            ["The child comes <strong>first</strong>.", "Read <a href=\"https://example.org\">how</a>. &lt;b&gt;Now&lt;/b&gt;"],
            drawn.QuerySelectorAll("li").Select(point => point.InnerHtml)
        );
        Assert.Null(preview.QuerySelector("textarea"));
        Assert.DoesNotContain("What we hold to", (await seonaid.PageAsync("/disputes/raise")).Body!.TextContent, StringComparison.Ordinal);

        var save = Fields(preview, "save");
        using var saved = await admin.SendAsync($"{Principles}?handler=save", save);
        using var again = await admin.SendAsync($"{Principles}?handler=save", save);

        Assert.Equal(("/admin/guidance", "/admin/guidance"), (saved.Headers.Location!.ToString(), again.Headers.Location!.ToString()));
        var list = await admin.PageAsync("/admin/guidance");
        Assert.Contains("The text is changed.", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Changed by Ishbel Carruthers, 23 November 2026 09:00",
            list.QuerySelector("dl.facts dd")!.TextContent,
            StringComparison.Ordinal
        );
        var note = (await seonaid.PageAsync("/disputes/raise"))
            .QuerySelectorAll("section.note")
            .Single(text => text.QuerySelector("h2")!.TextContent == "What we hold to");
        Assert.Equal("The child comes <strong>first</strong>.", note.QuerySelector("li")!.InnerHtml);
        Assert.Contains("in the partnership’s own words", note.TextContent, StringComparison.Ordinal);
        using var nobody = app.SignedOut();
        Assert.Contains(
            "What we hold to",
            (await nobody.PageAsync("/protocols/dumfries-and-galloway")).QuerySelector("section[aria-labelledby=guidance]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(theirs, (await mihai.PageAsync("/disputes/raise")).QuerySelector("main")!.TextContent);
        Assert.Equal(1, await app.ReadAsync(db => db.GuidanceChanges.CountAsync()));
    }

    [Fact]
    public async Task Preview_SentBack_KeepsTheWords()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var looked = await admin.PostFormAsync(Principles, Typed);
        using var back = await admin.SendAsync($"{Principles}?handler=edit", Fields(await PortalBrowser.ParseAsync(looked), "edit"));
        var page = await PortalBrowser.ParseAsync(back);
        Assert.Equal("What we hold to", page.QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Equal(
            "The child comes **first**.\n\nRead [how](https://example.org). <b>Now</b>",
            page.QuerySelector("#Input_Points")!.TextContent.Trim()
        );
        Assert.Equal(Principles, page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Equal(0, await app.ReadAsync(db => db.GuidanceChanges.CountAsync()));
    }

    [Theory]
    [InlineData("Title", "", "Enter a title")]
    [InlineData("Points", "", "Enter at least one point")]
    public async Task Change_Wrong_SaysSoBesideItsFieldAndKeepsTheWords(string field, string typed, string message)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var answer = await admin.PostFormAsync(Principles, Typed.And(field, typed));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        var fault = Assert.Single(page.QuerySelectorAll(".govuk-error-summary a"));
        Assert.Equal((message, $"#Input_{field}"), (fault.TextContent, fault.GetAttribute("href")));
        Assert.EndsWith(message, page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            field == "Title" ? "The child comes" : "What we hold to",
            page.QuerySelector("main form")!.InnerHtml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Change_OfWhatSomebodyElseChangedMeanwhile_ShowsBoth()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var looked = await admin.PostFormAsync(Principles, Typed);
        var late = Fields(await PortalBrowser.ParseAsync(looked), "save");
        await SaveAsync(admin, Principles, new() { ["Input.Title"] = "Mine was first", ["Input.Points"] = "Once." });

        using var stale = await admin.SendAsync($"{Principles}?handler=save", late);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ParseAsync(stale);
        Assert.Contains(
            "Somebody else changed this text",
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Mine was first",
            page.QuerySelector("section[aria-labelledby=now-heading]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("What we hold to", "1"),
            (
                page.QuerySelector("#Input_Title")!.GetAttribute("value"),
                page.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value")
            )
        );
        Assert.Equal(1, await app.ReadAsync(db => db.GuidanceChanges.CountAsync()));
    }

    [Fact]
    public async Task Version_GoneBackTo_CountsAgainAndNothingIsLost()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("iom-admin");
        await SaveAsync(admin, Curiosity, Typed);
        var versions = (await admin.PageAsync(Curiosity)).QuerySelectorAll("#changes li");
        Assert.Equal(2, versions.Length);
        Assert.Contains("counts now", versions[0].TextContent, StringComparison.Ordinal);

        await SaveAsync(admin, versions[1].QuerySelector("a")!.GetAttribute("href")!, []);

        var page = await admin.PageAsync(Curiosity);
        Assert.Equal(3, page.QuerySelectorAll("#changes li").Length);
        Assert.Equal("Curious, respectful and without blame", page.QuerySelector("#Input_Title")!.GetAttribute("value"));
        using var mihai = await app.SignedInAsync("mihai");
        Assert.Contains(
            "Keep an open mind.",
            (await mihai.PageAsync("/disputes/raise")).QuerySelector("section.note")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/admin/guidance/curiosity")] // another partnership's
    [InlineData("/admin/guidance/nobody")]
    [InlineData("/admin/guidance/principles?version=7")]
    [InlineData("/admin/guidance/principles?version=first")]
    public async Task Get_OfWhatIsNotThere_IsNotFound(string address)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("dag-admin");
        using var answer = await admin.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task SaveAsync(PortalBrowser admin, string address, Dictionary<string, string> typed)
    {
        using var looked = await admin.PostFormAsync(address, typed);
        using var saved = await admin.SendAsync(
            $"{address.Split('?')[0]}?handler=save",
            Fields(await PortalBrowser.ParseAsync(looked), "save")
        );
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    /// <summary>What the form with this button sends.</summary>
    private static List<KeyValuePair<string, string>> Fields(AngleSharp.Dom.IParentNode page, string handler) =>
        [
            .. page.QuerySelectorAll($"main form[action$='handler={handler}'] input")
                .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? string.Empty)),
        ];
}
