using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>The pages of administration for whoever keeps one agency: those of that agency, and no other (R-006, ADR 13).</summary>
public sealed partial class ManageOwnAgencyTests
{
    private const string Keeper = "jacinta";

    private static readonly Guid Own = DemoPartnership.AgencyOf(Keeper);
    private static readonly string Agency = $"/admin/agencies/{Own}";

    /// <summary>Routes that are theirs, for their own agency and its people; every other route of administration is refused.</summary>
    private static readonly string[] Theirs =
    [
        "admin",
        "admin/people",
        "admin/people/{person:guid}",
        "admin/agencies/{id:guid}",
        "admin/agencies/{id:guid}/posts/add",
        "admin/agencies/{id:guid}/posts/{post:guid}",
        "admin/agencies/{id:guid}/posts/{post:guid}/change",
        "admin/agencies/{id:guid}/posts/{post:guid}/holder",
        "admin/agencies/{id:guid}/posts/{post:guid}/vacate",
        "admin/agencies/{id:guid}/people/{person:guid}/hand-over",
        "admin/agencies/{id:guid}/posts/{post:guid}/deputy",
    ];

    [Fact]
    public async Task Get_EveryRouteOfAdministration_IsOpenForTheOwnAgencyAndRefusedOtherwise()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var keeper = await app.SignedInAsync(Keeper);
        var routes = Routes(app);
        Assert.Empty(Theirs.Except(routes));
        Assert.True(routes.Count > Theirs.Length + 10);
        foreach (var route in routes)
        {
            var own = Address(route, Own, "moira");
            using var answer = await keeper.GetAsync(own);
            Assert.True(
                answer.StatusCode == (Theirs.Contains(route) ? HttpStatusCode.OK : HttpStatusCode.Forbidden),
                $"{own} answered {answer.StatusCode}"
            );
            if (!route.Contains('{', StringComparison.Ordinal))
            {
                continue;
            }

            foreach (
                var (agency, person) in new[]
                {
                    (DemoPartnership.AgencyOf("carys"), "carys"),
                    (DemoPartnership.AgencyOf("elowen"), "elowen"),
                    (Own, "carys"),
                    (Guid.Empty, "nobody"),
                }
            )
            {
                var foreign = Address(route, agency, person);
                using var refused = await keeper.GetAsync(foreign);
                var isOwn =
                    agency == Own
                    && route.Contains("{id", StringComparison.Ordinal)
                    && !route.Contains("{post", StringComparison.Ordinal)
                    && Theirs.Contains(route);
                Assert.True(
                    refused.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || isOwn,
                    $"{foreign} answered {refused.StatusCode}"
                );
            }
        }
    }

    [Fact]
    public async Task Post_IntoAnotherAgencyOrThePartnership_IsRefusedAndChangesNothing()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var keeper = await app.SignedInAsync(Keeper);
        var own = (await keeper.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken").ToList();
        var (other, post, person) = (
            $"/admin/agencies/{DemoPartnership.AgencyOf("carys")}",
            $"posts/{DemoPartnership.IdOf("post/carys")}",
            $"/admin/people/{DemoPartnership.IdOf("carys")}"
        );
        foreach (
            var url in new[]
            {
                $"{other}/change",
                $"{other}/posts/add",
                $"{other}/{post}/change",
                $"{other}/{post}/holder",
                $"{other}/{post}/vacate",
                $"{other}/{post}/deputy",
                $"{Agency}/{post}/change",
                $"{Agency}/{post}/holder",
                $"{Agency}/{post}/vacate",
                $"{Agency}/{post}/deputy",
                $"{Agency}/change",
                "/admin/agencies/add",
                person,
                $"{person}?handler=invite",
                $"/admin/people/{DemoPartnership.IdOf("moira")}",
                "/admin/people/invite",
                "/admin/calendar/add",
                "/admin/protocol",
                "/admin/contacts/partnership-inbox",
                "/admin/guidance/early-talk?handler=save",
            }
        )
        {
            using var answer = await keeper.SendAsync(
                url,
                [
                    .. own,
                    new("SeenVersion", "0"),
                    new("Input.Name", "Anybody"),
                    new("Input.Sector", "Health"),
                    new("Input.JobTitle", "Matron"),
                    new("Input.Tier", "LineManager"),
                    new("Input.Contact", "101"),
                    new("Input.Holder", "tom@example.org"),
                    new("Input.Email", "nia@example.org"),
                    new("Input.Text", "{}"),
                    new("Input.Title", "Talk"),
                    new("Input.Points", "Meet."),
                    new("Input.From.Day", "1"),
                    new("Input.From.Month", "6"),
                    new("Input.From.Year", "2026"),
                    new("Input.Date.Day", "1"),
                    new("Input.Date.Month", "6"),
                    new("Input.Date.Year", "2026"),
                    new("Input.Roles", "administrator"),
                ]
            );
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{url} answered {answer.StatusCode}");
        }

        Assert.Equal(
            (0, 0, 0),
            await app.ReadAsync(async db =>
                (
                    await db.AgencyChanges.CountAsync(),
                    await db.Outbox.CountAsync(),
                    await db.BoardMemberships.CountAsync(m => m.PersonId == DemoPartnership.IdOf("moira"))
                )
            )
        );
    }

    [Fact]
    public async Task Keeper_InTheNavigation_FindsOnlyWhatTheyCanUse()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var keeper = await app.SignedInAsync(Keeper);
        Assert.NotNull((await keeper.PageAsync("/")).QuerySelector("nav a[href='/admin']"));
        Assert.Equal(
            [Agency, "/admin/people"],
            (await keeper.PageAsync("/admin")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
        );
        var agency = await keeper.PageAsync(Agency);
        Assert.Null(agency.QuerySelector($"a[href='{Agency}/change']"));
        Assert.Equal("/admin", agency.QuerySelector(".govuk-back-link")!.GetAttribute("href"));
        var people = await keeper.PageAsync("/admin/people");
        Assert.Null(people.QuerySelector("#roles-heading"));
        Assert.Null(people.QuerySelector("a[href='/admin/people/invite']"));
        Assert.DoesNotContain("Carys", people.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await keeper.PageAsync($"/admin/people/{DemoPartnership.IdOf("moira")}")).QuerySelector("#roles-heading"));
    }

    [Fact]
    public async Task Post_SaidToKeepTheAgency_LetsItsHolderIn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var post = $"/admin/agencies/{DemoPartnership.AgencyOf("carys")}/posts/{DemoPartnership.IdOf("post/carys")}";
        using var saved = await admin.PostFormAsync($"{post}/change", new() { ["Input.KeepsAgency"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains(
            "The holder keeps the agency",
            (await admin.PageAsync(post)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var carys = await app.SignedInAsync("carys");
        Assert.Contains(
            "Posts",
            (await carys.PageAsync($"/admin/agencies/{DemoPartnership.AgencyOf("carys")}")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Hold_BySomebodyNew_AsksForTheirNameThenInvitesThem()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var keeper = await app.SignedInAsync(Keeper);
        var address = $"{Agency}/posts/{DemoPartnership.IdOf("post/moira")}/holder";
        Dictionary<string, string> fields = new()
        {
            ["Input.Holder"] = "nia@example.org",
            ["Input.From.Day"] = "1",
            ["Input.From.Month"] = "6",
            ["Input.From.Year"] = "2026",
        };
        using var refused = await keeper.PostFormAsync(address, fields);
        var page = await PortalBrowser.ParseAsync(refused);
        Assert.Equal(
            (HttpStatusCode.BadRequest, "nia@example.org"),
            (refused.StatusCode, page.QuerySelector("[name='Input.Holder']")!.GetAttribute("value"))
        );
        Assert.NotNull(page.QuerySelector("#Input_Name-error"));

        using var held = await keeper.PostFormAsync(address, new(fields) { ["Input.Name"] = "Nia Newcomer" });
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        using var nia = app.SignedOut();
        var link = await app.ReadAsync(db => db.Outbox.Select(message => message.Path!).SingleAsync());
        using var joined = await nia.PostFormAsync(
            link,
            new() { ["Input.Password"] = "harbour violet anvil", ["Input.Again"] = "harbour violet anvil" }
        );
        Assert.Contains("Nia Newcomer", (await nia.PageAsync("/agency")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Routes(PortalApp app) =>
        [
            .. app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
                .Where(route => route == "admin" || route.StartsWith("admin/", StringComparison.Ordinal))
                .Distinct(),
        ];

    private static string Address(string route, Guid agency, string person) =>
        "/"
        + Parameter()
            .Replace(
                route,
                part =>
                    part.Groups[1].Value switch
                    {
                        "id" => agency.ToString(),
                        "post" => DemoPartnership.IdOf($"post/{person}").ToString(),
                        "person" => DemoPartnership.IdOf(person).ToString(),
                        "year" => "2026",
                        "date" => "2026-05-04",
                        _ => route.Contains("guidance", StringComparison.Ordinal) ? "early-talk" : "partnership-inbox",
                    }
            )
        + (route.EndsWith("calendar/preview", StringComparison.Ordinal) ? "?kind=worked&date=2026-05-04" : "");

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
