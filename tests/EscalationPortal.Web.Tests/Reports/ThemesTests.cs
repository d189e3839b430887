using System.Net;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Reports;

/// <summary>The form for a general theme, and what an agency has sent (R-039, S-18).</summary>
public sealed class ThemesTests
{
    private const string Send = "/agency/themes/send";

    private static readonly Dictionary<string, string> Whole = new()
    {
        ["Input.Group"] = "nithsdale",
        ["Input.Text"] = "Meetings are set\nfor school hours.",
        ["Input.Help"] = "Later meetings.",
        ["Input.NamesNobody"] = "true",
    };

    /// <summary>The acceptance of R-039: four localities, and nothing in which a person could be entered.</summary>
    [Fact]
    public async Task Form_OfTheProtocol_OffersFourLocalitiesAndNoFieldForAPerson()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var seonaid = await app.SignedInAsync("seonaid");
        var page = await seonaid.PageAsync(Send);
        Assert.Equal(
            ["Wigtownshire", "Stewartry", "Nithsdale", "Annandale and Eskdale"],
            page.QuerySelectorAll(".govuk-radios__label").Select(label => label.TextContent)
        );
        var fields = page.QuerySelectorAll("main form [name]")
            .Select(field => field.GetAttribute("name")!)
            .Where(name => name.StartsWith("Input.", StringComparison.Ordinal))
            .Distinct();
        Assert.Equal(["Input.Group", "Input.Text", "Input.Help", "Input.NamesNobody"], fields);
        Assert.Contains("unverified", page.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentTwice_IsKeptOnceAndListedWithItsDay()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var seonaid = await app.SignedInAsync("seonaid");
        var form = await seonaid.FormAsync(Send, Whole);
        using var first = await seonaid.SendAsync(Send, form);
        using var again = await seonaid.SendAsync(Send, form);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, again.StatusCode));
        Assert.Equal("/agency/themes", first.Headers.Location!.OriginalString);

        using var gregor = await app.SignedInAsync("gregor");
        var theme = Assert.Single((await gregor.PageAsync("/agency/themes")).QuerySelectorAll("main article"));
        Assert.Equal("Nithsdale, Monday 23 November 2026", theme.QuerySelector("h2")!.TextContent);
        Assert.Contains("Seònaid NicPhàrlain", theme.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Meetings are set\nfor school hours.", "Later meetings."],
            theme.QuerySelectorAll(".words").Select(words => words.TextContent)
        );
        using var struan = await app.SignedInAsync("struan");
        var others = await struan.PageAsync("/agency/themes");
        Assert.Empty(others.QuerySelectorAll("main article"));
        Assert.Contains("has sent none", others.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_NamesThemBesideTheFieldsAndKeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var seonaid = await app.SignedInAsync("seonaid");
        using var empty = await seonaid.PostFormAsync(Send, []);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        var faults = await PortalBrowser.ParseAsync(empty);
        Assert.Equal(
            ["#Input_Group", "#Input_Text", "#Input_NamesNobody"],
            faults.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(3, faults.QuerySelectorAll("form .govuk-error-message").Length);

        var unconfirmed = Whole.Where(field => field.Key != "Input.NamesNobody").ToDictionary();
        using var answer = await seonaid.PostFormAsync(Send, unconfirmed);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains(
            "tick that it names nobody",
            Assert.Single(page.QuerySelectorAll("form .govuk-error-message")).TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("nithsdale", page.QuerySelector("[name='Input.Group'][checked]")!.GetAttribute("value"));
        Assert.Equal("Meetings are set\nfor school hours.", page.GetElementById("Input_Text")!.TextContent.Trim());
        Assert.False(await app.ReadAsync(db => db.GeneralThemes.AnyAsync()));
    }

    /// <summary>S-18: a concern that is a general theme leads to the form, and so do the agency's page and the protocol's.</summary>
    [Fact]
    public async Task Form_IsReached_FromTheSignpostTheAgencyAndTheProtocol()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var seonaid = await app.SignedInAsync("seonaid");
        using var started = await seonaid.PostFormAsync("/disputes/raise", []);
        var draft = await app.ReadAsync(db => db.Set<Draft>().Select(kept => kept.Id).SingleAsync());
        using (
            await seonaid.PostFormAsync(
                $"/disputes/raise/{draft}/{IntakeQuestion.ImmediateRisk.Slug()}",
                new() { ["Input.AtRisk"] = "false" }
            )
        ) { }

        var scope = await seonaid.FormAsync($"/disputes/raise/{draft}/{IntakeQuestion.Scope.Slug()}", []);
        var keys = scope.Where(field => field.Key.EndsWith(".Key", StringComparison.Ordinal)).ToList();
        var answers = keys.Select(field =>
            KeyValuePair.Create(
                field.Key.Replace(".Key", ".Yes", StringComparison.Ordinal),
                field.Value == "general-theme" ? "true" : "false"
            )
        );
        using var stopped = await seonaid.SendAsync($"/disputes/raise/{draft}/{IntakeQuestion.Scope.Slug()}", [.. scope, .. answers]);
        Assert.Equal($"/disputes/raise/{draft}/signpost", stopped.Headers.Location!.OriginalString);
        foreach (var url in new[] { $"/disputes/raise/{draft}/signpost", "/agency", "/protocols/dumfries-and-galloway" })
        {
            Assert.NotNull((await seonaid.PageAsync(url)).QuerySelector($"main a[href='{Send}']"));
        }
    }

    [Fact]
    public async Task Form_IsOffered_OnlyToWhoMaySendIt()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var nobody = app.SignedOut();
        using var ffion = await app.SignedInAsync("ffion");
        using var hughie = await app.SignedInAsync("hughie");
        foreach (var browser in new[] { nobody, ffion, hughie })
        {
            var page = await browser.PageAsync("/protocols/dumfries-and-galloway");
            Assert.Contains("Annandale and Eskdale", page.GetElementById("themes")!.ParentElement!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector($"main a[href='{Send}']"));
        }

        Assert.Null((await ffion.PageAsync("/agency")).QuerySelector("main a[href^='/agency/themes']"));
    }

    [Theory]
    [InlineData("ffion", HttpStatusCode.NotFound)]
    [InlineData("gwen", HttpStatusCode.NotFound)]
    [InlineData("hughie", HttpStatusCode.Forbidden)]
    [InlineData("dag-admin", HttpStatusCode.Forbidden)]
    public async Task Pages_ForWhoHasNoPartInThem_AreClosedAlsoToWriteTo(string key, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        foreach (var url in new[] { "/agency/themes", Send })
        {
            using var look = await browser.GetAsync(url);
            Assert.Equal(status, look.StatusCode);
        }

        // a form of a page of their own has their antiforgery token
        var own = (await browser.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken");
        using var sent = await browser.SendAsync(Send, [.. own, .. Whole]);
        Assert.Equal(status, sent.StatusCode);
        Assert.False(await app.ReadAsync(db => db.GeneralThemes.AnyAsync()));
    }
}
