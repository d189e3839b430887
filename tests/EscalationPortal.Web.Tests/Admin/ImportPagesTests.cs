using System.Net;
using System.Text;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Agencies, posts and people as a file: taken, sent, looked at, imported .</summary>
public sealed class ImportPagesTests
{
    private const string Import = "/admin/import";
    private const string Preview = "/admin/import/preview";
    private const string Headings = "agency,sector,marks,tier,job title,contact,leads safeguarding,name,e-mail,from,deputy e-mail\n";
    private const string Nurse = Headings + "Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,";

    [Fact]
    public async Task Import_OfAFile_IsLookedAtThenDoneOnce()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var sent = await SendAsync(admin, Nurse);
        Assert.Equal(Preview, sent.Headers.Location!.ToString());
        var page = await admin.PageAsync(Preview);
        Assert.Equal(
            ["Agencies added", "Posts added", "Holders changed", "People invited"],
            page.QuerySelectorAll("[aria-labelledby=changes] dt").Select(kind => kind.TextContent)
        );
        Assert.Contains("line 2", page.QuerySelector("#PersonInvited li .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "have not imported it",
            (await admin.PageAsync(Import)).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(0, await app.ReadAsync(db => db.AgencyChanges.CountAsync()));

        var form = await admin.FormAsync(Preview, []);
        Assert.DoesNotContain(
            form,
            field => field.Value.Contains("ann", StringComparison.OrdinalIgnoreCase) && field.Key != "__RequestVerificationToken"
        );
        using var done = await admin.SendAsync(Preview, form);
        using var again = await admin.SendAsync(Preview, form);

        Assert.Equal(("/admin/agencies", "/admin/agencies"), (done.Headers.Location!.ToString(), again.Headers.Location!.ToString()));
        Assert.Contains("Imported: 4 changes.", (await admin.PageAsync("/admin/agencies")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, await app.ReadAsync(db => db.AgencyChanges.CountAsync()));
        using var nothing = await admin.GetAsync(Preview);
        Assert.Equal(Import, nothing.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Export_SentBack_SaysNothingToChange()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var export = await admin.GetAsync($"{Import}/export");
        Assert.Equal(
            ("text/csv", "warwickshire-agencies.csv"),
            (export.Content.Headers.ContentType!.MediaType, export.Content.Headers.ContentDisposition!.FileNameStar)
        );
        Assert.True(export.Headers.CacheControl!.NoStore);
        (await SendAsync(admin, await export.Content.ReadAsByteArrayAsync())).Dispose();
        var page = await admin.PageAsync(Preview);
        Assert.Contains("Nothing to change", page.QuerySelector("[aria-labelledby=changes]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("input[name=Digest]"));
        using var discarded = await admin.SendAsync($"{Preview}?handler=discard", await admin.FormAsync(Preview, []));
        Assert.Equal((Import, 0), (discarded.Headers.Location!.ToString(), await app.ReadAsync(db => db.ImportUploads.CountAsync())));
    }

    [Fact]
    public async Task Template_HasTheHeadingsAlone()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var template = await admin.GetAsync($"{Import}/template");
        var bytes = await template.Content.ReadAsByteArrayAsync();
        Assert.Equal(Headings.Trim(), Encoding.UTF8.GetString(bytes)[1..].Trim());
        using var refused = await SendAsync(admin, bytes);
        Assert.Equal("The file has no line below its headings", Assert.Single(await FaultsAsync(refused)));
    }

    [Fact]
    public async Task Upload_WithFaults_ListsEachWithItsLine_AndKeepsNothing()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await SendAsync(admin, $"{Nurse}\nHill,Health,,King,Nurse,none,no,,,,");
        Assert.Equal(
            [
                "Line 3, tier: “King” is no tier of the protocol: write “practitioner” (P) or “Line Manager” (LM) or “Senior "
                    + "Manager” (SM)",
                "Line 3, contact: “none” is not a telephone number, such as 01632 960 001",
            ],
            await FaultsAsync(answer)
        );
        Assert.Equal(0, await app.ReadAsync(db => db.ImportUploads.CountAsync()));
    }

    [Fact]
    public async Task Upload_OfNothingOrTooMuch_IsInvalidBesideTheField()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var nothing = await admin.PostFormAsync(Import, []);
        Assert.Equal(
            "#Input_File",
            (await PortalBrowser.ParseAsync(nothing)).QuerySelector(".govuk-error-summary a")!.GetAttribute("href")
        );
        using var large = await SendAsync(admin, new byte[UploadImport.MostBytes + 1]);
        Assert.Equal(UploadImport.TooLarge, Assert.Single(await FaultsAsync(large)));

        using var latin = await SendAsync(admin, Encoding.Latin1.GetBytes($"{Headings}Café,Health,,,,,,,,,"));
        Assert.Contains("CSV UTF-8", Assert.Single(await FaultsAsync(latin)), StringComparison.Ordinal);
    }

    /// <summary>More than the server itself takes: a million lines.</summary>
    [Fact]
    public async Task Upload_OfAMillionLines_IsRefusedUnread()
    {
        await using var app = await PortalApp.StartWithPeopleAsync(listens: true);
        using var admin = await app.SignedInAsync("wilhelmina");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var sent = await SendAsync(admin, new byte[80 * 1024 * 1024]);
        Assert.Equal($"{Import}?large=true", sent.Headers.Location!.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}");
        using var told = await admin.GetAsync($"{Import}?large=true");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, told.StatusCode);
        Assert.Equal(UploadImport.TooLarge, (await PortalBrowser.ParseAsync(told)).QuerySelector(".govuk-error-summary a")!.TextContent);
    }

    [Fact]
    public async Task Import_WhenSomethingChangedMeanwhile_ShowsTheDryRunAgain()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        (await SendAsync(admin, Nurse)).Dispose();
        var form = await admin.FormAsync(Preview, []);
        (await admin.PostFormAsync("/admin/agencies/add", new() { ["Input.Name"] = "Hill", ["Input.Sector"] = "Police" })).Dispose();
        using var stale = await admin.SendAsync(Preview, form);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ParseAsync(stale);
        Assert.Contains(
            "changed since this page was opened",
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(page.QuerySelector("#AgencyChanged"));
        Assert.NotEqual(form.Single(field => field.Key == "Digest").Value, page.QuerySelector("input[name=Digest]")!.GetAttribute("value"));
        Assert.Equal(1, await app.ReadAsync(db => db.AgencyChanges.CountAsync()));
        (await admin.SendAsync($"{Preview}?handler=discard", form)).Dispose();
    }

    [Fact]
    public async Task Export_ByAnotherPartnershipsAdministrator_HasOnlyTheirOwn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        await app.ReadAsync(async db =>
        {
            var mona = BuiltIn
                .Of("warwickshire")
                .Replace("\"warwickshire\"", "\"mona\"", StringComparison.Ordinal)
                .Replace("\"WAR\"", "\"MON\"", StringComparison.Ordinal);
            await new DefinitionPublisher(db, app.Clock).Publish(mona, CancellationToken.None);
            var percival = DemoPartnership.IdOf("percival");
            await db.BoardMemberships.Where(membership => membership.PersonId == percival).ExecuteDeleteAsync();
            db.BoardMemberships.Add(
                new BoardMembership
                {
                    Partnership = "mona",
                    PersonId = percival,
                    Role = "administrator",
                }
            );
            return await db.SaveChangesAsync();
        });
        using var theirs = await app.SignedInAsync("percival");
        using var export = await theirs.GetAsync($"{Import}/export");
        Assert.Equal(Headings.Trim(), (await export.Content.ReadAsStringAsync()).Trim('\uFEFF', '\r', '\n'));
        (await SendAsync(theirs, Nurse)).Dispose();
        (await theirs.PostFormAsync(Preview, [])).Dispose();
        Assert.Equal(
            "mona",
            await app.ReadAsync(db => db.Agencies.Where(agency => agency.Name == "Hill").Select(agency => agency.Partnership).SingleAsync())
        );
    }

    private static Task<HttpResponseMessage> SendAsync(PortalBrowser browser, string file) =>
        SendAsync(browser, Encoding.UTF8.GetBytes(file));

    private static async Task<HttpResponseMessage> SendAsync(PortalBrowser browser, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in await browser.FormAsync(Import, []))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), "Input.File", "agencies.csv");
        return await browser.Client.PostAsync(Import, content);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return [.. (await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".govuk-error-summary li").Select(fault => fault.TextContent)];
    }
}
