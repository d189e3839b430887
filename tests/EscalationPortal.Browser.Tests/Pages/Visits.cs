using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Escalation;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Every page of the portal and how one comes to it. A new page without a visit fails a test.</summary>
internal static partial class Visits
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Pages that are no pages to look at: files, and an address that only leads on.</summary>
    public static IReadOnlyList<string> NotLookedAt { get; } =
    [
        "protocols/{partnership}/definition.json",
        "account/sign-out",
        "admin/import/export",
        "admin/import/template",
        "board/register/export",
        "disputes/{reference}/panel/calendar",
    ];

    /// <summary>What one reads without changing anything.</summary>
    public static IReadOnlyList<Visit> Reading { get; } =
    [
        new(null, "/"),
        new(null, "/privacy"),
        new(null, "/accessibility"),
        new(null, "/protocols/warwickshire"),
        new(null, "/account/sign-in") { Refused = true },
        new(null, "/account/demo"),
        new(null, "/no-such-page"), // whoever is not signed in learns nothing of what exists, only where to sign in
        new("ffion", "/no-such-page") { Status = 404 },
        new("percival", "/"),
        new("ruthie", "/"),
        new("ffion", "/"),
        new("gwen", "/"),
        new("ffion", "/account"),
        new("gwen", "/account"),
        new("ffion", "/cases"),
        new("ffion", "/cases?q=nothing-like-it"),
        new("anselm", "/dev/mail"),
        new("ffion", "/error") { Status = 500 },
        new("ffion", "/status/401") { Status = 401 },
        new("ffion", "/status/403") { Status = 403 },
        new("ffion", "/status/404") { Status = 404 },
        new("ffion", "/status/400") { Status = 400 },
        new("tom", "/disputes/WAR-26-0001") { Status = 404 },
        new("ffion", "/board") { Status = 403 },
        new("ffion", "/agency"),
        new("dot", "/agency"),
        new("ffion", "/directory"),
        new("ffion", "/directory?q=manager"),
        new("gwen", "/directory?q=nothing-like-it"),
        new("ffion", $"/directory/{DemoPartnership.AgencyOf("dot")}"),
        new("ffion", $"/directory/{DemoPartnership.AgencyOf("carys")}"),
        new("ffion", "/agency/forms/made"),
        new("ffion", "/agency/forms/received"),
        new("ffion", "/agency/return/2025"),
        new("ffion", "/agency/return/2026"),
        new("gwen", "/board"),
        new("gwen", "/board/cases/ended"),
        new("gwen", "/board/register?state=all"),
        new("gwen", "/board/register?q=nothing-like-it"),
        new("gwen", "/board/returns/2026") { Refused = true },
        new("percival", "/board"),
        new("percival", "/board/audit"),
        new("percival", "/board/audit?reference=WAR-26-0001"),
        .. Cases,
    ];

    /// <summary>The way to raise a dispute.</summary>
    public static IReadOnlyList<Visit> Raising { get; } =
    [
        new("tom", "/disputes/raise"),
        new("tom", stage => stage.DraftAsync("tom", [])),
        Question("immediate-risk", 0),
        Question("scope", 1),
        Question("subject", 2),
        Question("other-side", 3),
        new("tom", async stage => $"{await stage.DraftAsync("tom", [.. ScenarioWarA.Pages.Take(4)])}/other-side"),
        Question("disagreement", 4),
        Question("evidence", 5) with
        {
            Typed = new Dictionary<string, string> { ["What it is"] = "A growth chart" },
        },
        Question("tried", 6),
        Question("managers", 7),
        new("ffion", async stage => $"{await stage.DraftAsync("ffion", ScenarioWarA.Pages)}/check"),
        new("ffion", async stage => $"{await stage.DraftAsync("ffion", ScenarioWarA.Pages)}/subject"),
        new("ffion", async stage => $"{await stage.DraftAsync("ffion", ScenarioWarA.Pages)}/delete"),
        new("ffion", "/disputes/raise"),
        new("dot", async stage => $"{await stage.DraftAsync("dot", [.. ScenarioWarB.Pages.SkipLast(1)])}/counterpart") { Refused = true },
        new("dot", async stage => $"{await stage.DraftAsync("dot", ScenarioWarB.Pages)}/managers"),
        new("dot", async stage => $"{await stage.DraftAsync("dot", ScenarioWarB.Pages)}/check"),
    ];

    /// <summary>Every act where it is open, where it is refused, and where the case changed meanwhile.</summary>
    public static IReadOnlyList<Visit> Acts { get; } =
    [
        Act("moira", "2", "open-stage"),
        Act("moira", "2", "decline-to-take-up"),
        Act("ffion", "2", "choose-route"),
        Act("ffion", "2", "withdraw"),
        Act("ffion", "2", "add-supporter"),
        Act("carys", "4", "name-managers"),
        Act("moira", "4", "complete-form"),
        Act("ffion", "4", "record-own-file"),
        Act("ffion", "4", "correct-subject"),
        Act("carys", "4", "propose-target"),
        Act("moira", "4", "involve-agency") with
        {
            Refused = false,
        },
        Act("moira", "4", $"involve-agency?Agency={DemoPartnership.AgencyOf("ruthie")}"),
        Act("ffion", "4", "respond") with
        {
            Refused = false,
            Status = 403,
        },
        Act("moira", "4", "sign") with
        {
            Refused = false,
            Status = 409,
        },
        Act("moira", "4", "escalate") with
        {
            Refused = false,
            Status = 409,
        },
        Act("moira", "4", "complete-form") with
        {
            Meanwhile = (stage, reference) => stage.Site.DoAsync("carys", reference, s => s.NameManagers("carys", "patrick")),
        },
        Act("carys", "5a", "acknowledge") with
        {
            Refused = false,
        },
        Act("carys", "5b", "respond"),
        Act("ruthie", "6b", "write-view"),
        Act("carys", "8a", "correct/8"),
        Act("moira", "7", "record-discussion"),
        new("moira", TargetProposedAsync),
        Act("moira", "8a", "confirm-filing"),
        Act("moira", "8b", "escalate"),
        Act("patrick", "9a", "call-meeting"),
        Act("anselm", "9a", "ask-advice"),
        Act("jacinta", "9b", "give-advice"),
        Act("patrick", "10", "record-meeting"),
        Act("anselm", "10", "record-agreement"),
        Act("anselm", "11", "sign"),
        Act("ffion", "13", "refer-policy"),
        new("hugo", BoardIsNextAsync) { Refused = true },
        new("gwen", "/disputes/WAR-26-0006/record-board-result") { Refused = true },
    ];

    /// <summary>The cases of the demonstration, one for each state, as different people see them, and their forms.</summary>
    private static IEnumerable<Visit> Cases =>
        [
            .. new[]
            {
                ("ffion", 1),
                ("ruthie", 1),
                ("dot", 2),
                ("gwen", 2),
                ("moira", 3),
                ("ruthie", 4),
                ("carys", 4),
                ("anselm", 5),
                ("gwen", 6),
                ("kasia", 6),
                ("ffion", 7),
            }.Select(seen => new Visit(seen.Item1, $"/disputes/WAR-26-000{seen.Item2}")),
            .. new[] { ("ffion", 1), ("dot", 2), ("ruthie", 4), ("anselm", 5), ("gwen", 6) }.Select(seen => new Visit(
                seen.Item1,
                $"/disputes/WAR-26-000{seen.Item2}/form"
            )),
        ];

    private static Visit Question(string page, int answered) =>
        new("tom", async stage => $"{await stage.DraftAsync("tom", [.. ScenarioWarA.Pages.Take(answered)])}/{page}")
        {
            Refused = true,
            Page = QuestionPage(page),
        };

    private static Visit Act(string who, string step, string page) =>
        new(who, async stage => $"{await stage.CaseAtAsync(step)}/{page}") { Refused = true, Page = ActPage(page) };

    private static string QuestionPage(string page) => $"/disputes/raise/{Guid.Empty}/{page}";

    private static string ActPage(string page) => $"/disputes/WAR-00-0000/{page}";

    private static async Task<string> TargetProposedAsync(Stage stage)
    {
        var address = await stage.CaseAtAsync("7");
        await stage.Site.DoAsync(
            "carys",
            Reference(address),
            s => new ProposeTarget(s.Actor, s.Dispute.Reference, s.Dispute.Version, s.FormToken, Today.AddDays(7))
        );
        return $"{address}/agree-target";
    }

    private static async Task<string> BoardIsNextAsync(Stage stage)
    {
        await stage.Site.DoAsync("hugo", "WAR-26-0005", s => s.ConfirmFiling(Today));
        return "/disputes/WAR-26-0005/refer-to-board";
    }

    public static string Reference(string address) => address.Split('/')[2];
}
