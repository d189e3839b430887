using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Admin;

/// <summary>Inviting somebody, their first sign-in, and the roles of the board (R-007, R-174).</summary>
public sealed class PeoplePagesTests
{
    private const string Password = "harbour violet anvil";

    [Fact]
    public async Task Invited_FollowsTheLink_ChoosesAPassword_AndIsSignedIn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var sent = await admin.PostFormAsync(
            "/admin/people/invite",
            new()
            {
                ["Input.Email"] = "nia@example.org",
                ["Input.Name"] = "Nia Newcomer",
                ["Input.Roles"] = "records-auditor",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var person = sent.Headers.Location!.OriginalString;
        Assert.Contains(
            "Invited; the link works until",
            (await admin.PageAsync(person)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );

        using var nia = app.SignedOut();
        var link = await LinkAsync(app);
        var page = await nia.PageAsync(link);
        Assert.Contains(
            "Wilhelmina Achterberg-Doyle invites you, Nia Newcomer",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var joined = await nia.PostFormAsync(link, new() { ["Input.Password"] = Password, ["Input.Again"] = Password });
        Assert.Equal("/", joined.Headers.Location!.OriginalString);
        Assert.Contains("Nia Newcomer", (await nia.PageAsync("/")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);

        using var later = app.SignedOut();
        using var again = await later.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var signedIn = await later.PostFormAsync(
            "/account/sign-in",
            new() { ["Input.Email"] = "nia@example.org", ["Input.Password"] = Password }
        );
        Assert.Equal("/", signedIn.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Join_PasswordThatWillNotDo_SaysWhyBesideTheField()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        (
            await admin.PostFormAsync(
                "/admin/people/invite",
                new() { ["Input.Email"] = "nia@example.org", ["Input.Name"] = "Nia Newcomer" }
            )
        ).Dispose();
        using var nia = app.SignedOut();
        using var refused = await nia.PostFormAsync(
            await LinkAsync(app),
            new() { ["Input.Password"] = "too short", ["Input.Again"] = "too short" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var text = await refused.Content.ReadAsStringAsync();
        Assert.Contains("15 characters or more", text, StringComparison.Ordinal);
        Assert.DoesNotContain("too short", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_WithoutAPostOrARole_EndsAtTheSignIn()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        (
            await admin.PostFormAsync(
                "/admin/people/invite",
                new() { ["Input.Email"] = "nia@example.org", ["Input.Name"] = "Nia Newcomer" }
            )
        ).Dispose();
        using var nia = app.SignedOut();
        var link = await LinkAsync(app);
        using var joined = await nia.PostFormAsync(link, new() { ["Input.Password"] = Password, ["Input.Again"] = Password });
        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        using var cases = await nia.GetAsync("/cases");
        Assert.Equal("/account/sign-in", cases.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Invite_Refused_KeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var refused = await admin.PostFormAsync(
            "/admin/people/invite",
            new()
            {
                ["Input.Email"] = "nia",
                ["Input.Name"] = "Nia Newcomer",
                ["Input.Roles"] = "records-auditor",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await PortalBrowser.ParseAsync(refused);
        Assert.Equal(
            ("nia", "Nia Newcomer"),
            (
                page.QuerySelector("[name='Input.Email']")!.GetAttribute("value"),
                page.QuerySelector("[name='Input.Name']")!.GetAttribute("value")
            )
        );
        Assert.True(page.QuerySelector("[value='records-auditor']")!.HasAttribute("checked"));
        Assert.NotNull(page.QuerySelector("#Input_Email-error, [id$='Email-error']"));
    }

    [Fact]
    public async Task Person_RolesTaken_AreRefusedOnTheNextRequest()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var gwen = await app.SignedInAsync("gwen");
        await gwen.PageAsync("/board");
        using var admin = await app.SignedInAsync("wilhelmina");
        var address = $"/admin/people/{DemoPartnership.IdOf("gwen")}";
        var page = await admin.PageAsync(address);
        var held = page.QuerySelectorAll("input[name='Input.Roles'][checked]").Select(box => box.GetAttribute("value")!).ToList();
        Assert.NotEmpty(held);
        List<KeyValuePair<string, string>> fields =
        [
            .. page.QuerySelector("input[name='Seen']")!
                .Closest("form")!
                .QuerySelectorAll("input[type='hidden']")
                .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)),
        ];

        using var saved = await admin.SendAsync(address, fields);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var refused = await gwen.GetAsync("/board");
        Assert.Equal("/account/sign-in", refused.Headers.Location!.AbsolutePath);
        using var gone = await admin.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Person_RolesChangedMeanwhile_ShowsThemAndKeepsWhatWasChosen()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        var address = $"/admin/people/{DemoPartnership.IdOf("gwen")}";
        var fields = (await admin.PageAsync(address))
            .QuerySelectorAll("main form")[^1]
            .QuerySelectorAll("input[type='hidden']")
            .Where(input => input.GetAttribute("name") != "Seen")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));

        using var stale = await admin.SendAsync(
            address,
            [.. fields, new("Seen", "reviews-subgroup"), new("Input.Roles", "records-auditor")]
        );

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var page = await PortalBrowser.ParseAsync(stale);
        Assert.Contains("Somebody else changed these roles meanwhile", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("They hold now: Partnership officer", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["records-auditor"],
            page.QuerySelectorAll("input[name='Input.Roles'][checked]").Select(box => box.GetAttribute("value"))
        );
        Assert.Equal(
            await app.ReadAsync(db =>
                db.BoardMemberships.Where(m => m.PersonId == DemoPartnership.IdOf("gwen")).Select(m => m.Role).ToListAsync()
            ),
            page.QuerySelectorAll("input[name='Seen']").Select(seen => seen.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task List_NobodyHoldsARole_SaysSo_AndSearchFindsByNameAndAddress()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        await app.ReadAsync(db => db.BoardMemberships.Where(m => m.Role == "records-auditor").ExecuteDeleteAsync());
        using var admin = await app.SignedInAsync("wilhelmina");
        var roles = (await admin.PageAsync("/admin/people")).QuerySelector("[aria-labelledby='roles-heading']")!;
        var auditor = roles.QuerySelectorAll("dt").Single(term => term.TextContent.StartsWith("Records auditor", StringComparison.Ordinal));
        Assert.Equal("Nobody", auditor.NextElementSibling!.TextContent.Trim());
        foreach (var text in new[] { "prydderch", "FFION%40example" })
        {
            Assert.Equal(
                ["Ffion Prydderch-Hughes"],
                (await admin.PageAsync($"/admin/people?q={text}"))
                    .QuerySelectorAll("[aria-labelledby='people-heading'] bdi")
                    .Select(name => name.TextContent)
            );
        }
    }

    [Fact]
    public async Task Person_OfAnotherPartnership_IsNotThere()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var admin = await app.SignedInAsync("wilhelmina");
        using var answer = await admin.GetAsync($"/admin/people/{DemoPartnership.IdOf("elowen")}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<string> LinkAsync(PortalApp app) =>
        await app.ReadAsync(db =>
            db.Outbox.Where(message => message.Path != null)
                .OrderByDescending(message => message.Id)
                .Select(message => message.Path!)
                .FirstAsync()
        );
}
