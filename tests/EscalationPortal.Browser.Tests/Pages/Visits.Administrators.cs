using System.Text.Json.Nodes;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>The pages of whoever keeps one agency, and of who runs the platform.</summary>
internal static partial class Visits
{
    private const string Keeper = "jacinta";
    private const string Platform = "saoirse";

    public static IReadOnlyList<Visit> Administrators =>
        [
            new(Keeper, "/admin"),
            new(Keeper, Health),
            new(Keeper, $"{Health}/posts/add") { Refused = true },
            new(Keeper, Team),
            new(Keeper, $"{Team}/holder") { Refused = true },
            new(Keeper, "/admin/people"),
            new(Keeper, $"/admin/people/{DemoPartnership.IdOf("moira")}"),
            new(Keeper, $"/admin/agencies/{DemoPartnership.AgencyOf("carys")}") { Status = 403 },
            new(Keeper, "/admin/calendar") { Status = 403 },
            new(Platform, "/platform"),
            new(Platform, "/platform/new") { Refused = true },
            new(Platform, "/platform/new")
            {
                Refused = true,
                Typed = new Dictionary<string, string>
                {
                    ["Or paste the definition"] = """{ "partnership": { "key": "Wrong Key" } }""",
                    ["E-mail address"] = "nia@example.org",
                    ["Full name"] = "Nia Newcomer",
                },
            },
            new(Platform, "/platform/new")
            {
                Refused = true,
                Typed = new Dictionary<string, string>
                {
                    ["Or paste the definition"] = TwoAdminister,
                    ["E-mail address"] = "nia@example.org",
                    ["Full name"] = "Nia Newcomer",
                },
            },
            new(Platform, "/platform/warwickshire") { Refused = true },
            new(Platform, NobodyAdministersAsync),
            new(Platform, "/platform"),
            new(Platform, "/account"),
            new(Platform, "/dev/mail"),
            new(Platform, "/cases") { Status = 403 },
            new(Administrator, "/platform") { Status = 403 },
        ];

    /// <summary>A definition of a new partnership with two roles that administer, of which one has to be chosen.</summary>
    private static string TwoAdminister
    {
        get
        {
            var definition = JsonNode.Parse(BuiltIn.Of("warwickshire"))!;
            (definition["partnership"]!["key"], definition["partnership"]!["referencePrefix"]) = ("mona", "MON");
            definition["bodies"]![0]!["roles"]!
                .AsArray()
                .Add(
                    JsonNode.Parse(
                        """
                        { "key": "second", "label": "Second administrator", "seesFrom": null, "acts": false, "seesReturns": false,
                        "readsAudit": false, "administers": true }
                        """
                    )
                );
            return definition.ToJsonString();
        }
    }

    /// <summary>A partnership that has lost all who administered it.</summary>
    private static async Task<string> NobodyAdministersAsync(Stage stage)
    {
        await stage.Site.App.ReadAsync(db =>
            db.BoardMemberships.Where(m => m.Partnership == "torbay" && m.Role == "administrator").ExecuteDeleteAsync()
        );
        return "/platform/torbay";
    }
}
