using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Admin.Contacts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Admin.Guidance;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>The pages of a partnership administrator.</summary>
internal static partial class Visits
{
    private const string Administrator = "wilhelmina";

    /// <summary>Calendar, contacts, guidance and protocol: empty, full and refused.</summary>
    public static IReadOnlyList<Visit> Administration { get; } =
    [
        new("ffion", "/admin") { Status = 403 },
        new(Administrator, "/"),
        new(Administrator, "/board"),
        new(Administrator, "/admin"),
        new(Administrator, "/admin/people"),
        new(Administrator, "/admin/people?q=nothing-like-it"),
        new(Administrator, "/admin/people/invite") { Refused = true },
        new(Administrator, $"/admin/people/{DemoPartnership.IdOf("gwen")}"),
        new(Administrator, InvitedAsync),
        new(Administrator, JoinAsync) { Refused = true },
        new(Administrator, "/account/join?token=worn-out") { Status = 410 },
        new(Administrator, "/admin/calendar"),
        new(Administrator, "/admin/calendar/2031"),
        new(Administrator, "/admin/calendar/add") { Refused = true },
        new(Administrator, "/admin/calendar/move/2026-12-25") { Refused = true },
        new(Administrator, "/admin/calendar/preview?kind=added&date=2026-07-06&name=Carnival"),
        new(Administrator, "/admin/calendar/preview?kind=moved&date=2026-05-04&to=2026-05-08"),
        new(Administrator, "/admin/calendar/preview?kind=worked&date=2026-05-05"), // no bank holiday
        new(Administrator, MovedAsync),
        new(Administrator, "/admin/contacts"),
        new(Administrator, "/admin/contacts/partnership-inbox") { Refused = true },
        new(Administrator, VerifiedAsync),
        new(Administrator, "/admin/contacts"),
        new(null, "/protocols/warwickshire"), // with a number that can be dialled
        new("dag-admin", "/admin/contacts"),
        new(Administrator, "/admin/guidance"),
        new(Administrator, "/admin/guidance/early-talk") { Refused = true },
        new(Administrator, RewrittenAsync),
        new(Administrator, "/admin/guidance"),
        new(Administrator, "/admin/protocol") { Refused = true },
        new(Administrator, "/admin/protocol")
        {
            Refused = true,
            Typed = new Dictionary<string, string>
            {
                ["Or paste the definition"] = """{ "partnership": { "key": "Wrong Key" }, "stages": [{ "escalating": {} }] }""",
            },
        },
        new(Administrator, UploadedAsync),
        new(Administrator, "/admin"),
        new(Administrator, "/admin/protocol"),
        .. Agencies,
        .. Imports,
    ];

    private static async Task<string> InvitedAsync(Stage stage)
    {
        var person = await stage.Site.SendAsync(
            Administrator,
            actor => new InvitePerson(actor, Guid.NewGuid(), $"{Guid.NewGuid():N}@example.org", "Nia Newcomer", [])
        );
        return $"/admin/people/{person}";
    }

    private static async Task<string> JoinAsync(Stage stage)
    {
        await InvitedAsync(stage);
        return await stage.Site.App.ReadAsync(db =>
            db.Outbox.Where(message => message.Path != null)
                .OrderByDescending(message => message.Id)
                .Select(message => message.Path!)
                .FirstAsync()
        );
    }

    private static async Task<string> VerifiedAsync(Stage stage)
    {
        if (!await stage.Site.App.ReadAsync(db => db.ContactChanges.AnyAsync()))
        {
            await stage.Site.SendAsync(
                Administrator,
                actor => new ChangeContact(
                    actor,
                    Guid.NewGuid(),
                    "partnership-inbox",
                    0,
                    "01926 742274",
                    "a.rather.long.address.for.referrals@safeguarding.example.org",
                    "Shire Hall\nWarwick",
                    Today
                )
            );
        }

        return "/admin/contacts/partnership-inbox";
    }

    private static async Task<string> RewrittenAsync(Stage stage)
    {
        if (!await stage.Site.App.ReadAsync(db => db.GuidanceChanges.AnyAsync()))
        {
            await stage.Site.SendAsync(
                Administrator,
                actor => new ChangeGuidance(
                    actor,
                    Guid.NewGuid(),
                    "early-talk",
                    0,
                    "Talk early",
                    "**Speak** first, *soon*.\nRead "
                        + "[how](https://example.org/a-rather-long-address-that-no-narrow-window-shows-in-one-line)."
                )
            );
        }

        return "/admin/guidance/early-talk";
    }

    private static async Task<string> MovedAsync(Stage stage)
    {
        if (!await stage.Site.App.ReadAsync(db => db.CalendarChanges.AnyAsync()))
        {
            await stage.Site.SendAsync(
                Administrator,
                actor => new ChangeCalendar(actor, Guid.NewGuid(), 0, CalendarChangeKind.Moved, new(2026, 5, 4), To: new(2026, 5, 8))
            );
        }

        return "/admin/calendar/2026";
    }

    /// <summary>A definition that differs in a value, in a list, and by a whole text of guidance.</summary>
    private static async Task<string> UploadedAsync(Stage stage)
    {
        var definition = System.Text.Json.Nodes.JsonNode.Parse(BuiltIn.Of("warwickshire"))!;
        definition["stages"]![1]!["name"] = "Rung One";
        definition["document"]!["reviewDue"] = "2026-06-30";
        definition["categories"]!.AsArray().RemoveAt(0);
        definition["guidance"]!.AsArray().RemoveAt(0);
        await stage.Site.SendAsync(Administrator, actor => new UploadDefinition(actor, Guid.NewGuid(), null, definition.ToJsonString()));
        return "/admin/protocol/preview";
    }
}
