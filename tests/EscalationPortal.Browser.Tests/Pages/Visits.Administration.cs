using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>The pages of a partnership administrator.</summary>
internal static partial class Visits
{
    private const string Administrator = "wilhelmina";

    /// <summary>Calendar and protocol: empty, full and refused.</summary>
    public static IReadOnlyList<Visit> Administration { get; } =
    [
        new("ffion", "/admin") { Status = 403 },
        new(Administrator, "/"),
        new(Administrator, "/board"),
        new(Administrator, "/admin"),
        new(Administrator, "/admin/calendar"),
        new(Administrator, "/admin/calendar/2031"),
        new(Administrator, "/admin/calendar/add") { Refused = true },
        new(Administrator, "/admin/calendar/move/2026-12-25") { Refused = true },
        new(Administrator, "/admin/calendar/preview?kind=added&date=2026-07-06&name=Carnival"),
        new(Administrator, "/admin/calendar/preview?kind=moved&date=2026-05-04&to=2026-05-08"),
        new(Administrator, "/admin/calendar/preview?kind=worked&date=2026-05-05"), // no bank holiday
        new(Administrator, MovedAsync),
        new(Administrator, "/admin/protocol") { Refused = true },
        new(Administrator, "/admin/protocol") { Refused = true, Typed = new Dictionary<string, string> { ["Or paste the definition"] = """{ "partnership": { "key": "Wrong Key" }, "stages": [{ "escalating": {} }] }""" } },
        new(Administrator, UploadedAsync),
        new(Administrator, "/admin"),
        new(Administrator, "/admin/protocol"),
        .. Agencies,
    ];

    private static async Task<string> MovedAsync(Stage stage)
    {
        if (!await stage.Site.ReadAsync(db => db.CalendarChanges.AnyAsync()))
        {
            await stage.Site.SendAsync(Administrator, actor => new ChangeCalendar(actor, Guid.NewGuid(), 0, CalendarChangeKind.Moved, new(2026, 5, 4), To: new(2026, 5, 8)));
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
