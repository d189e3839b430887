using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Platform;

/// <summary>From the upload of a definition to the first agency of a new partnership .</summary>
public sealed class PlatformPagesTests
{
    private const string Password = "harbour violet anvil";

    private static string Mona =>
        BuiltIn
            .Of("warwickshire")
            .Replace("\"warwickshire\"", "\"mona\"", StringComparison.Ordinal)
            .Replace("\"WAR\"", "\"MON\"", StringComparison.Ordinal);

    [Fact]
    public async Task Partnership_FromUploadToTheFirstAgency_Works()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var platform = await app.SignedInAsync("saoirse");
        using var form = new MultipartFormDataContent();
        foreach (
            var field in await platform.FormAsync(
                "/platform/new",
                new() { ["Input.Email"] = "nia@example.org", ["Input.Name"] = "Nia Newcomer" }
            )
        )
        {
            if (field.Key is not ("Input.File" or "Input.Text"))
            {
                form.Add(new StringContent(field.Value), field.Key);
            }
        }

        form.Add(new StringContent(Mona), "Input.File", "mona.json");
        using var created = await platform.Client.PostAsync("/platform/new", form);
        Assert.Equal("/platform/mona", created.Headers.Location?.OriginalString);
        Assert.Contains(
            "Invited; the link works until",
            (await platform.PageAsync("/platform/mona")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "account/join?token=",
            (await platform.PageAsync("/dev/mail")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull((await platform.PageAsync("/platform")).QuerySelector("a[href='/platform/mona']"));

        using var nia = app.SignedOut();
        var link = await app.ReadAsync(db => db.Outbox.Select(message => message.Path!).SingleAsync());
        using var joined = await nia.PostFormAsync(link, new() { ["Input.Password"] = Password, ["Input.Again"] = Password });
        Assert.Equal("/", joined.Headers.Location!.OriginalString);
        using var added = await nia.PostFormAsync(
            "/admin/agencies/add",
            new() { ["Input.Name"] = "Bluebell Nursery", ["Input.Sector"] = "Early years" }
        );
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains(
            "Bluebell Nursery",
            (await nia.PageAsync("/admin/agencies")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task New_WrongDefinition_ListsEveryFaultAndKeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var platform = await app.SignedInAsync("saoirse");
        using var refused = await platform.PostFormAsync(
            "/platform/new",
            new()
            {
                ["Input.Text"] = BuiltIn.Of("warwickshire"),
                ["Input.Email"] = "nia@example.org",
                ["Input.Name"] = "Nia Newcomer",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await PortalBrowser.ParseAsync(refused);
        Assert.Contains("$.partnership.key", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nia@example.org", page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"));
        Assert.Contains("warwickshire", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        using var empty = await platform.PostFormAsync("/platform/new", []);
        Assert.Equal(3, (await PortalBrowser.ParseAsync(empty)).QuerySelectorAll(".govuk-error-summary li").Length);
    }

    [Fact]
    public async Task Partnership_InvitesAFurtherAdministrator()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        await app.ReadAsync(db => db.BoardMemberships.Where(m => m.Partnership == "torbay").ExecuteDeleteAsync());
        using var platform = await app.SignedInAsync("saoirse");
        Assert.Contains(
            "Nobody administers it",
            (await platform.PageAsync("/platform")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var invited = await platform.PostFormAsync(
            "/platform/torbay",
            new() { ["Input.Email"] = "nia@example.org", ["Input.Name"] = "Nia Newcomer" }
        );
        Assert.Equal(HttpStatusCode.Redirect, invited.StatusCode);
        Assert.Contains(
            "Nia Newcomer",
            (await platform.PageAsync("/platform/torbay")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var nothing = await platform.GetAsync("/platform/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Join_ToRunThePlatform_LeadsThere()
    {
        await using var app = await PortalApp.StartWithoutDemoAsync("ada@example.org");
        using var ada = app.SignedOut();
        var link = await app.ReadAsync(db => db.Outbox.Select(message => message.Path!).SingleAsync());
        Assert.Contains(
            "to run the Escalation Portal",
            (await ada.PageAsync(link)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var joined = await ada.PostFormAsync(link, new() { ["Input.Password"] = Password, ["Input.Again"] = Password });
        using var home = await ada.GetAsync("/");
        Assert.Equal("/platform", home.Headers.Location!.OriginalString);
        Assert.Equal("Platform", (await ada.PageAsync("/platform")).QuerySelector("h1")!.TextContent);
    }
}
