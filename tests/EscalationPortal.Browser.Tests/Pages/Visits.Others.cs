using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Pages that show what the four other protocols have and Warwickshire's has not.</summary>
internal static partial class Visits
{
    private static readonly string[] Partnerships = ["torbay", "isle-of-man", "dumfries-and-galloway", "wiltshire"];

    /// <summary>Protocols, homes and cases.</summary>
    public static IReadOnlyList<Visit> OtherReading { get; } =
    [
        .. Partnerships.Select(key => new Visit(null, $"/protocols/{key}")),
        .. new[] { "elowen", "norah", "ewan", "isla", "fergus", "hughie", "tobiah", "imran" }.Select(key => new Visit(key, "/")),
        new("breeshey", "/cases?overdue=true"),
        .. new[] { "norah", "hughie", "rupert", "imran" }.Select(key => new Visit(key, "/board/register?state=all")),
        new("imran", "/board/logs"),
        new("lorna", "/board/logs?track=stuck"),
        new("norah", "/board/suggestions"),
        new("una", "/themes"),
        new("agnes", "/themes"),
        new("agnes", "/themes/publish") { Refused = true },
        new("jerome", "/disputes/TOR-27-0001"),
        new("petra", "/board/conference-reports"),
        new("lorna", "/board/conference-reports"),
        new("petra", "/board/conference-reports/new") { Refused = true },
        .. Themes,
        .. Meetings,
        .. new[]
        {
            ("elowen", "TOR-26-0001"),
            ("colm", "TOR-26-0001"),
            ("sandra", "TOR-27-0001"),
            ("elowen", "TOR-26-0002"),
            ("norah", "TOR-26-0003"),
            ("hamish", "TOR-26-0004"),
            ("breeshey", "IOM-26-0001"),
            ("lucy", "IOM-26-0001/form"),
            ("ealisaid", "IOM-26-0002"),
            ("ewan", "IOM-26-0003"),
            ("rupert", "IOM-26-0004"),
            ("seonaid", "DAG-26-0001"),
            ("struan", "DAG-26-0002"),
            ("neil", "DAG-26-0003"),
            ("hughie", "DAG-26-0004"),
            ("kirsty", "DAG-26-0005"),
            ("augusta", "TOR-26-0005"),
            ("r-police", "TOR-26-0005"),
            ("sandra", "TOR-26-0005/panel"),
            ("norah", "TOR-26-0005/panel/bundle"),
            ("elowen", "TOR-26-0001/panel"),
            ("r-csc", "TOR-26-0001/panel/bundle"),
            ("delyth", "WIL-27-0001"),
            ("bozena", "WIL-26-0001"),
            ("senga", "WIL-26-0002"),
            ("tobiah", "WIL-26-0003"),
            ("imran", "WIL-26-0003"),
            ("viv", "WIL-26-0004"),
        }.Select(seen => new Visit(seen.Item1, $"/disputes/{seen.Item2}")),
    ];

    /// <summary>General themes: the form empty and refused, the lists full and empty, and whom they are closed to (R-039).</summary>
    private static IEnumerable<Visit> Themes =>
        [
            new("catriona", "/agency"),
            new("catriona", "/protocols/dumfries-and-galloway"),
            new("catriona", "/agency/themes"),
            new("struan", "/agency/themes"),
            new("struan", "/agency/themes/send") { Refused = true },
            new("breeshey", "/agency/themes/send") { Status = 404 },
            new("hughie", "/board"),
            new("hughie", "/board/themes"),
            new("hughie", $"/board/themes?before={Guid.Empty}"),
            new("catriona", "/board/themes") { Status = 403 },
        ];

    /// <summary>Question pages of their own, and the signposts of concerns that belong elsewhere.</summary>
    public static IReadOnlyList<Visit> OtherRaising { get; } =
    [
        new("elowen", "/disputes/raise"),
        new("delyth", stage => SignpostAsync(stage, "delyth", stops: "own-managers", "conference-decision")),
        new(
            "catriona",
            stage => SignpostAsync(stage, "catriona", stops: "general-theme", "needs-rising", "formal-complaint", "adverse-event")
        ),
        new("seonaid", async stage => $"{await stage.DraftAsync("seonaid", [new ImmediateRiskAnswer { AtRisk = true }])}/referral-first")
        {
            Refused = true,
        },
        Before("ambrose", ScenarioWilA.Pages, "particulars", answered: 6),
        Before("ambrose", ScenarioWilA.Pages, "evidence", answered: 5) with
        {
            Refused = false,
        },
        Before("breeshey", ScenarioIomA.Pages, "subject", answered: 2),
        Before("gregor", ScenarioDagA.Pages, "particulars", answered: 7),
        Before("jerome", ScenarioTorB.Pages, "start", answered: 8),
        new("jerome", async stage => $"{await stage.DraftAsync("jerome", ScenarioTorB.Pages)}/check"),
        new("breeshey", async stage => $"{await stage.DraftAsync("breeshey", ScenarioIomA.Pages)}/check"),
    ];

    /// <summary>Acts of their own, where they are open.</summary>
    public static IReadOnlyList<Visit> OtherActs { get; } =
    [
        Open("breeshey", "IOM-26-0003/record-consultation"),
        Open("ewan", "IOM-26-0003/expedite"),
        new("ewan", ConsultedAsync) { Refused = true },
        Open("ewan", "IOM-26-0003/escalate"),
        Open("ealisaid", "IOM-26-0002/record-discussion"),
        Open("hettie", "TOR-26-0003/write-record"),
        Open("jerome", "TOR-27-0001/suggest"),
        Open("gerald", "TOR-27-0001/plan-debrief"),
        Open("sandra", "TOR-27-0001/record-debrief"),
        new("priya", NamesItsOwnAsync) { Refused = true },
        Open("rhona", "DAG-26-0002/record-discussion"),
        Open("rhona", "DAG-26-0002/escalate"),
        Open("rhona", "DAG-26-0002/seek-board-advice"),
        Open("neil", "DAG-26-0003/give-board-advice"),
        Open("hughie", "DAG-26-0004/record-board-step"),
        Open("delyth", "WIL-26-0002/write-record"),
        Open("delyth", "WIL-26-0002/start-track"),
        Open("delyth", "WIL-26-0002/mark-urgent"),
        new("imran", SeriousAsync) { Refused = true },
        .. Mediating,
        Open("viv", "WIL-26-0004/note-decision"),
        Open("fergus", $"DAG-26-0005/request-information?Agency={DemoPartnership.AgencyOf("neil")}"),
        new("una", "/requests"),
        new("neil", "/requests"),
        new("una", AskedAsync) { Refused = true },
        Open("norah", "TOR-26-0005/rearrange-panel"),
        Open("augusta", "TOR-26-0005/cancel-panel"),
        Open("r-police", "TOR-26-0005/declare-interest"),
        Open("sandra", "TOR-26-0005/make-representation"),
        Open("marguerite", "TOR-26-0005/add-paper"),
        new("norah", "/disputes/TOR-26-0005/send-bundle"),
        new("augusta", PanelCancelledAsync) { Refused = true },
        new("norah", async stage => $"{await stage.CaseAtAsync(ScenarioTorA.Scenario, "15b")}/record-attendance") { Refused = true },
        new("augusta", async stage => $"{await stage.CaseAtAsync(ScenarioTorA.Scenario, "16a")}/record-panel-decision") { Refused = true },
        new("elowen", async stage => $"{await stage.CaseAtAsync(ScenarioTorA.Scenario, "16b")}/confirm-receipt"),
        new("tobiah", async stage => $"{await RungWrittenAsync(stage)}/escalate"),
        new("viv", AtLeadersAsync) { Refused = true },
    ];

    /// <summary>Where somebody stands whose concern belongs elsewhere: one question is answered with yes, the others with no.</summary>
    private static async Task<string> SignpostAsync(Stage stage, string raiser, string stops, params string[] others)
    {
        Screened[] answers = [new() { Key = stops, Yes = true }, .. others.Select(key => new Screened { Key = key, Yes = false })];
        var draft = await stage.DraftAsync(raiser, [new ImmediateRiskAnswer { AtRisk = false }, new ScopeAnswer { Screening = answers }]);
        return $"{draft}/signpost";
    }

    /// <summary>The page of what was asked of somebody who does not see the case (R-064).</summary>
    private static async Task<string> AskedAsync(Stage stage)
    {
        var person = DemoPartnership.IdOf("una");
        var request = await stage.Site.App.ReadAsync(db =>
            db.InformationRequests.Where(request => request.PersonId == person).Select(request => request.Id).FirstAsync()
        );
        return $"/requests/{request}";
    }

    private static async Task<string> PanelCancelledAsync(Stage stage)
    {
        await stage.Site.DoAsync("augusta", "TOR-26-0005", s => s.CancelPanel("Two of three are ill."));
        return "/disputes/TOR-26-0005/convene-panel";
    }

    private static Visit Open(string who, string page) => new(who, $"/disputes/{page}") { Refused = true };

    private static Visit Before(string who, IReadOnlyList<IPageAnswer> pages, string page, int answered) =>
        new(who, async stage => $"{await stage.DraftAsync(who, [.. pages.Take(answered)])}/{page}")
        {
            Refused = true,
            Page = QuestionPage(page),
        };

    private static async Task<string> ConsultedAsync(Stage stage)
    {
        await stage.Site.DoAsync("breeshey", "IOM-26-0003", s => s.Consulted("Ewan Gawne-Teare", Today, null));
        return "/disputes/IOM-26-0003/request-conversation";
    }

    private static async Task<string> NamesItsOwnAsync(Stage stage)
    {
        const string reference = "TOR-26-0003";
        await stage.Site.DoAsync("hettie", reference, s => s.Discussed(agreed: false, Today, null, "telephone", "Both managers", null));
        await stage.Site.DoAsync(
            "hettie",
            reference,
            s => s.WriteRecord(FieldAnswers.Text("actions", "Reports to the operations manager."))
        );
        await stage.Site.DoAsync("hettie", reference, s => s.GoOn("gerald", null));
        return $"/disputes/{reference}/name-own";
    }

    private static async Task<string> SeriousAsync(Stage stage)
    {
        await stage.Site.DoAsync("delyth", "WIL-26-0002", s => s.StartTrack("serious-concern", "She was not seen."));
        return "/disputes/WIL-26-0002/conclude-track";
    }

    private static async Task<string> RungWrittenAsync(Stage stage)
    {
        await stage.Site.DoAsync(
            "tobiah",
            "WIL-26-0003",
            s => s.WriteRecord(FieldAnswers.Text("challenge", "One plan."), FieldAnswers.Text("resolution", "None reached."))
        );
        return "/disputes/WIL-26-0003";
    }

    private static async Task<string> AtLeadersAsync(Stage stage)
    {
        const string reference = "WIL-26-0003";
        await RungWrittenAsync(stage);
        await stage.Site.DoAsync("tobiah", reference, s => s.GoOn("orla", "viv") with { Stage = "leader" });
        await stage.Site.DoAsync(
            "orla",
            reference,
            s => s.WriteRecord(FieldAnswers.Text("challenge", "One plan."), FieldAnswers.Text("resolution", "None reached."))
        );
        return $"/disputes/{reference}/record-decision";
    }
}
