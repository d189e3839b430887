using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>The page on which an administrator hands over what somebody has in open cases.</summary>
public sealed class HandOverPageTests
{
    private static readonly string Moira =
        $"/admin/agencies/{DemoPartnership.AgencyOf("ffion")}/people/{DemoPartnership.IdOf("moira")}/hand-over";

    [Fact]
    public async Task HandOver_FromTheListToDone_LeavesNothingOpenAndEachCaseSaysSo()
    {
        await using var app = await PortalApp.StartAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var page = await admin.PageAsync(Moira);
        var references = page.QuerySelectorAll("main .people .ref").Select(one => one.TextContent).ToList();
        Assert.True(references.Count > 1);
        // no case is open by administering
        Assert.DoesNotContain(references, reference => page.QuerySelector($"main a[href*='{reference}']") is not null);

        using var done = await admin.PostFormAsync(
            Moira,
            new() { ["Input.ToId"] = DemoPartnership.IdOf("tom").ToString(), ["Input.Why"] = "She retires" }
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains(
            $"{references.Count} cases are handed over.",
            (await admin.PageAsync(done.Headers.Location!.ToString())).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("has nothing in an open case", (await admin.PageAsync(Moira)).Body!.TextContent, StringComparison.Ordinal);
        using var tom = await app.SignedInAsync("tom");
        var seen = await app.ReadAsync(db =>
            db.Participants.Where(place => place.PersonId == DemoPartnership.IdOf("tom") && place.Sees && place.EndedAt == null)
                .Join(db.Disputes, place => place.DisputeId, d => d.Id, (place, d) => d.Reference)
                .Where(reference => references.Contains(reference))
                .FirstAsync()
        );
        var timeline = (await tom.PageAsync($"/disputes/{seen}")).QuerySelector("#timeline")!.TextContent;
        Assert.Contains("Tomos Vaughan-Reece took over from Moira O'Donoghue", timeline, StringComparison.Ordinal);
        Assert.Contains("She retires", timeline, StringComparison.Ordinal);
        var people = (await tom.PageAsync($"/disputes/{seen}")).QuerySelector("#people")!.TextContent;
        Assert.Contains("handed over to Tomos Vaughan-Reece on 23 November 2026", people, StringComparison.Ordinal);
        Assert.Contains("took over from Moira O'Donoghue", people, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOver_Refused_KeepsWhatWasTypedAndNamesTheCase()
    {
        await using var app = await PortalApp.StartAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var reference = (await admin.PageAsync(Moira)).QuerySelector("main .people .ref")!.TextContent;
        using var refused = await admin.PostFormAsync(
            Moira,
            new()
            {
                ["Input.Why"] = "She retires",
                [$"Input.Others[{reference}]"] = DemoPartnership.IdOf("carys").ToString(),
                ["Input.ToId"] = DemoPartnership.IdOf("tom").ToString(),
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await PortalBrowser.ParseAsync(refused);
        Assert.Equal("She retires", page.QuerySelector("#Input_Why")!.GetAttribute("value"));
        Assert.Equal("Choose somebody of the agency from the list", page.QuerySelector(".govuk-error-summary li")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("moira", 403)]
    [InlineData("gwen", 403)]
    [InlineData("tor-admin", 404)]
    public async Task HandOver_OfAnybodyElse_IsClosed(string key, int status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync(Moira);
        Assert.Equal(status, (int)answer.StatusCode);
    }
}
