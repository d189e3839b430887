using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Tests.Disputes.ActCase;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes;

/// <content>Acts that Warwickshire's protocol does not have, on living cases of the other four.</content>
internal static partial class ActCases
{
    private const string TorbayAtThree = "/disputes/TOR-26-0003";
    private const string TorbayEnded = "/disputes/TOR-27-0001";
    private const string MannAtTwo = "/disputes/IOM-26-0003";
    private const string DumfriesAtOne = "/disputes/DAG-26-0002";
    private const string DumfriesAsked = "/disputes/DAG-26-0003";
    private const string DumfriesAtFour = "/disputes/DAG-26-0004";
    private const string WiltshireAtFirst = "/disputes/WIL-26-0002";
    private const string WiltshireStuck = "/disputes/WIL-26-0003";
    private const string WiltshireDecided = "/disputes/WIL-26-0004";

    private static readonly Dictionary<string, string> Rung = Answer(0, "Challenge").With(Answer(1, "None reached"));

    private static IEnumerable<ActCase> Records =>
        [
            new(
                "breeshey",
                "breeshey",
                $"{MannAtTwo}/record-consultation",
                DisputeAction.RecordConsultation,
                "juan",
                "Only people who take part for one of the two sides",
                "desmond"
            )
            {
                Fields = Consultation,
                Wrong = new() { ["Input.With"] = string.Empty },
                Message = "Enter with whom",
                Before =
                [
                    (
                        "ewan",
                        $"{MannAtTwo}/involve-agency?Agency={DemoPartnership.AgencyOf("juan")}",
                        new() { ["Input.SpeakerId"] = Id("juan") }
                    ),
                ],
            },
            new(
                "ewan",
                "breeshey",
                $"{MannAtTwo}/request-conversation",
                DisputeAction.RequestConversation,
                "voirrey",
                "Only Ewan Gawne-Teare can do this",
                "desmond"
            )
            {
                Fields = Day("On", 20, 11, 2026).With(Answer(0, Words)).With(Answer(1, "Because.")),
                Wrong = new() { ["Input.On.Day"] = "31", ["Input.On.Month"] = "2" },
                Message = "The date on which you asked must be a real date",
                Before = [("breeshey", $"{MannAtTwo}/record-consultation", Consultation)],
            },
            new(
                "delyth",
                "delyth",
                $"{WiltshireAtFirst}/write-record",
                DisputeAction.WriteRecord,
                "ambrose",
                "Only Delyth Rhŷs-Thomas and Senga Marlowe can do this",
                "tobiah"
            )
            {
                Fields = Answer(0, Words).With(Answer(1, "None reached")),
                Wrong = Answer(1, "  "),
                Message = "Enter an answer: Resolution",
            },
            new(
                "priya",
                "jerome",
                $"{TorbayAtThree}/name-own",
                DisputeAction.NameOwn,
                "hettie",
                "Only Priya Balakrishnan, who stood at the stage before",
                "lucasz"
            )
            {
                Fields = new() { ["Input.PersonId"] = Id("sandra") },
                Wrong = new() { ["Input.PersonId"] = string.Empty },
                Message = "Choose who stands for your agency",
                Before =
                [
                    (
                        "hettie",
                        $"{TorbayAtThree}/record-discussion",
                        Day("On", 20, 11, 2026).And("How", "telephone").And("People", "Both managers").And("Agreed", "false")
                    ),
                    ("hettie", $"{TorbayAtThree}/write-record", Answer(0, "Reports to the operations manager")),
                    ("hettie", $"{TorbayAtThree}/escalate", new() { ["Input.ToId"] = Id("gerald") }),
                ],
            },
        ];

    private static IEnumerable<ActCase> Decisions =>
        [
            new(
                "viv",
                "senga",
                $"{WiltshireStuck}/record-decision",
                DisputeAction.RecordDecision,
                "shanelle",
                BothHold("Orla Fitzgerald-Kim", "Vivienne Achterberg"),
                "maisie"
            )
            {
                Fields = new() { ["Input.Maker"] = "Vivienne Achterberg", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Maker"] = string.Empty },
                Message = "Enter who took the decision",
                Before =
                [
                    ("tobiah", $"{WiltshireStuck}/write-record", Rung),
                    (
                        "tobiah",
                        $"{WiltshireStuck}/escalate?Stage=leader",
                        new() { ["Input.ToId"] = Id("orla"), ["Input.CounterpartId"] = Id("viv") }
                    ),
                    ("orla", $"{WiltshireStuck}/write-record", Rung),
                ],
            },
            new(
                "viv",
                "maisie",
                $"{WiltshireDecided}/note-decision",
                DisputeAction.NoteDecision,
                "clive",
                "Only Vivienne Achterberg can do this",
                "shanelle"
            )
            {
                Fields = new() { ["Input.StillDisagrees"] = "true", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Text"] = " " },
                Message = "Enter the disagreement that remains",
            },
            new(
                "hughie",
                "ailsa",
                $"{DumfriesAtFour}/record-board-step",
                DisputeAction.RecordBoardStep,
                "ailsa",
                "Only CSSaPP Executive can do this",
                "agnes"
            )
            {
                Fields = new()
                {
                    ["Input.Answers[0].Chosen"] = "high",
                    ["Input.Answers[1].Text"] = "6",
                    ["Input.Text"] = Words,
                },
                Wrong = Answer(1, "8"),
                Message = "The protocol allows at most 7 working days",
            },
        ];

    private static IEnumerable<ActCase> OfTracks =>
        [
            new(
                "delyth",
                "delyth",
                $"{WiltshireAtFirst}/start-track",
                DisputeAction.StartTrack,
                "kwame",
                "Only people who take part for one of the two sides",
                "maisie"
            )
            {
                Fields = new() { ["Input.Track"] = "serious-concern", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Track"] = string.Empty },
                Message = "Choose what you log",
                Before =
                [
                    (
                        "delyth",
                        $"{WiltshireAtFirst}/involve-agency?Agency={DemoPartnership.AgencyOf("kwame")}",
                        new() { ["Input.SpeakerId"] = Id("kwame") }
                    ),
                ],
            },
            new(
                "imran",
                "delyth",
                $"{WiltshireAtFirst}/conclude-track",
                DisputeAction.ConcludeTrack,
                "delyth",
                "Only the role of the board",
                "maisie"
            )
            {
                Fields = new() { ["Input.Answers[0].Chosen"] = "yes", ["Input.Answers[1].Text"] = Words },
                Wrong = Answer(1, " "),
                Message = "Enter an answer: Reason",
                Before =
                [
                    ("delyth", $"{WiltshireAtFirst}/start-track", new() { ["Input.Track"] = "serious-concern", ["Input.Text"] = Words }),
                ],
            },
            Written(
                "delyth",
                "delyth",
                WiltshireAtFirst,
                "mark-urgent",
                DisputeAction.MarkUrgent,
                "Reason",
                "Enter why it is urgent",
                "ambrose",
                "Only Delyth Rhŷs-Thomas, who raised it",
                "tobiah"
            ),
            Written(
                "ewan",
                "breeshey",
                MannAtTwo,
                "expedite",
                DisputeAction.Expedite,
                "Information",
                "Enter the information that shows an immediate risk of significant harm",
                "mihai",
                "Only Breeshey Kewish, who raised it",
                "desmond"
            ),
            Written(
                "rhona",
                "effie",
                DumfriesAtOne,
                "seek-board-advice",
                DisputeAction.SeekBoardAdvice,
                "Question",
                "Enter what you ask advice on",
                "struan",
                "Only Rhona Maxwell can do this",
                "tadeusz"
            ),
            Written(
                "neil",
                "effie",
                DumfriesAsked,
                "give-board-advice",
                DisputeAction.GiveBoardAdvice,
                "Advice",
                "Enter the advice",
                "rhona",
                "Only the body that was asked gives this advice",
                "una"
            ),
        ];

    private static IEnumerable<ActCase> Afterwards =>
        [
            new("jerome", "jerome", $"{TorbayEnded}/suggest", DisputeAction.Suggest, "norah", TakesPart, "elowen")
            {
                Fields = new() { ["Input.Text"] = Words },
                Wrong = new() { ["Input.Text"] = " " },
                Message = "Enter what you suggest",
                Meanwhile = SuggestedMeanwhile,
            },
            new("sandra", "jerome", $"{TorbayEnded}/plan-debrief", DisputeAction.PlanDebrief, "norah", TakesPart, "elowen")
            {
                Fields = Day("On", 4, 2, 2027).And("With", "Both practitioners"),
                Wrong = new() { ["Input.With"] = " " },
                Message = "Enter who takes part",
                Meanwhile = SuggestedMeanwhile,
            },
            new("gerald", "jerome", $"{TorbayEnded}/record-debrief", DisputeAction.RecordDebrief, "norah", TakesPart, "elowen")
            {
                Fields = Day("On", 20, 11, 2026).And("With", "Both practitioners").And("Text", Words),
                Wrong = new() { ["Input.Text"] = " " },
                Message = "Enter what came of it",
                Meanwhile = SuggestedMeanwhile,
            },
        ];

    private const string TakesPart = "Only people who take part in the case for an agency can do this";

    /// <summary>An ended case takes little else.</summary>
    private static (string Who, string Page, Dictionary<string, string> Fields) SuggestedMeanwhile =>
        ("hettie", "suggest", new() { ["Input.Text"] = Changed });

    private static Dictionary<string, string> Answer(int place, string text) => new() { [$"Input.Answers[{place}].Text"] = text };

    private static Dictionary<string, string> With(this Dictionary<string, string> fields, Dictionary<string, string> more) =>
        fields.Concat(more).ToDictionary(field => field.Key, field => field.Value);
}
