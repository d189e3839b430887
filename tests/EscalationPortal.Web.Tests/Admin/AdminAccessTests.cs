using System.Net;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Who comes to the pages of administration, and what they do not open (R-174, R-178).</summary>
public sealed class AdminAccessTests
{
    private static readonly string Agency = $"/admin/agencies/{DemoPartnership.AgencyOf("ffion")}";

    private static readonly string Post = $"{Agency}/posts/{DemoPartnership.IdOf("post/ffion")}";

    private static readonly string[] Pages =
    [
        "/admin",
        "/admin/calendar",
        "/admin/calendar/2025",
        "/admin/calendar/add",
        "/admin/calendar/move/2026-05-04",
        "/admin/calendar/preview?kind=worked&date=2026-05-04",
        "/admin/contacts",
        "/admin/contacts/partnership-inbox",
        "/admin/guidance",
        "/admin/guidance/early-talk",
        "/admin/people",
        "/admin/people/invite",
        "/admin/protocol",
        "/admin/agencies",
        "/admin/agencies/add",
        Agency,
        $"{Agency}/change",
        $"{Agency}/posts/add",
        Post,
        $"{Post}/change",
        $"{Post}/holder",
        $"{Post}/vacate",
        $"{Post}/deputy",
        "/admin/import",
        "/admin/import/export",
        "/admin/import/template",
        "/admin/import/preview",
        "/admin/protocol/preview",
    ];

    private static readonly KeyValuePair<string, string>[] PostFields =
    [
        new("Input.JobTitle", "Matron"),
        new("Input.Tier", "LineManager"),
        new("Input.Contact", "101"),
        new("Input.Holder", "tom@example.org"),
        new("Input.From.Day", "1"),
        new("Input.From.Month", "6"),
        new("Input.From.Year", "2026"),
    ];

    [Fact]
    public async Task Get_ByWhoeverDoesNotAdminister_IsForbiddenWithTheReason()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        foreach (var key in new[] { "ffion", "gwen", "percival" })
        {
            using var browser = await app.SignedInAsync(key);
            Assert.Null((await browser.PageAsync("/")).QuerySelector("a[href='/admin']"));
            foreach (var url in Pages)
            {
                using var answer = await browser.GetAsync(url);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.Contains("Only people who administer", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Post_ByWhoeverDoesNotAdminister_IsForbiddenAndChangesNothing()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var gwen = await app.SignedInAsync("gwen");
        // a form of a page of her own has her antiforgery token
        var own = (await gwen.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken").ToList();
        foreach (
            var url in new[]
            {
                "/admin/calendar/add",
                "/admin/calendar/move/2026-05-04",
                "/admin/calendar/preview?kind=worked&date=2026-05-04",
                "/admin/contacts/partnership-inbox",
                "/admin/guidance/early-talk",
                "/admin/guidance/early-talk?handler=edit",
                "/admin/guidance/early-talk?handler=save",
                "/admin/protocol",
                "/admin/protocol/preview",
                "/admin/protocol/preview?handler=discard",
                "/admin/people/invite",
                $"/admin/people/{DemoPartnership.IdOf("gwen")}",
                $"/admin/people/{DemoPartnership.IdOf("gwen")}?handler=invite",
                "/admin/agencies/add",
                $"{Agency}/change",
                $"{Agency}/posts/add",
                $"{Post}/change",
                $"{Post}/holder",
                $"{Post}/vacate",
                $"{Post}/deputy",
                "/admin/import",
                "/admin/import/preview",
                "/admin/import/preview?handler=discard",
            }
        )
        {
            using var answer = await gwen.SendAsync(
                url,
                [
                    .. own,
                    new("Input.Text", "{}"),
                    new("Input.Title", "Talk"),
                    new("Input.Points", "Meet."),
                    new("SeenVersion", "0"),
                    new("Input.Name", "Anybody"),
                    new("Input.Sector", "Health"),
                    .. PostFields,
                ]
            );
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{url} answered {answer.StatusCode}");
        }

        Assert.Equal(
            (0, 0, 0, 0),
            await app.ReadAsync(async db =>
                (
                    await db.CalendarChanges.CountAsync(),
                    await db.ContactChanges.CountAsync(),
                    await db.GuidanceChanges.CountAsync(),
                    await db.AgencyChanges.CountAsync()
                )
            )
        );
    }

    [Fact]
    public async Task Administrator_InTheNavigation_FindsThePagesAndNoCase()
    {
        await using var app = await PortalApp.StartAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        Assert.NotNull((await admin.PageAsync("/")).QuerySelector("nav a[href='/admin']"));
        var links = (await admin.PageAsync("/admin")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
        Assert.Equal(
            [
                "/admin/agencies",
                "/admin/calendar",
                "/admin/contacts",
                "/admin/guidance",
                "/admin/import",
                "/admin/protocol",
                "/admin/people",
            ],
            links
        );
        foreach (var url in Pages.SkipLast(2))
        {
            using var answer = await admin.GetAsync(url);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        foreach (var reference in await app.ReadAsync(db => db.Disputes.Select(d => d.Reference).ToListAsync()))
        {
            using var answer = await admin.GetAsync($"/disputes/{reference}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Empty((await admin.PageAsync("/board")).QuerySelectorAll(".ref"));
        Assert.Empty((await admin.PageAsync("/cases")).QuerySelectorAll(".ref"));
    }

    [Fact]
    public async Task Administrator_OfAnotherPartnership_ChangesOnlyTheirOwn()
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
        using var admin = await app.SignedInAsync("percival");
        (await admin.PostFormAsync("/admin/calendar/preview?kind=worked&date=2026-05-04", [])).Dispose();

        using var nobody = app.SignedOut();
        using var theirs = await nobody.GetAsync("/api/v1/calendars/mona/2026");
        using var others = await nobody.GetAsync("/api/v1/calendars/warwickshire/2026");
        Assert.DoesNotContain("2026-05-04", await theirs.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("2026-05-04", await others.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var wilhelmina = await app.SignedInAsync("wilhelmina");
        Assert.Empty((await wilhelmina.PageAsync("/admin/calendar/2026")).QuerySelectorAll("#changes li"));
    }
}
