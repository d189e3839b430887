using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Tests.Disputes.ActCase;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes;

/// <content>Talks at both stages, and how a case ends.</content>
internal static partial class ActCases
{
    private const string Agreed = "/disputes/WAR-26-0001";

    private static readonly Dictionary<string, string> Invitation = Day("On", 30, 11, 2026)
        .And("From", "10:00")
        .And("Place", "County Hall, room 4");

    private static readonly (string, string, Dictionary<string, string>)[] StageTwo =
    [
        Filed,
        ("ruthie", $"{AtOne}/escalate", new() { ["Input.ToId"] = Id("godfrey"), ["Input.WhyNoDiscussion"] = "Nobody answered." }),
        ("godfrey", $"{AtOne}/open-stage", new() { ["Input.CounterpartId"] = Id("patrick"), ["Input.StatementMade"] = "true" }),
    ];

    private static IEnumerable<ActCase> OfDiscussions =>
        [
            new(
                "ruthie",
                "imogen",
                $"{AtOne}/record-discussion",
                DisputeAction.RecordDiscussion,
                "imogen",
                BothHold("Ruth Aldermaston", "Carys Llewelyn-Bowyer"),
                "moira"
            )
            {
                Fields = Day("On", 20, 11, 2026)
                    .And("How", "telephone")
                    .And("People", "Both managers")
                    .And("Agreed", "false")
                    .And("Text", Words),
                Wrong = new() { ["Input.How"] = string.Empty },
                Message = "Choose how you talked",
            },
            new(
                "carys",
                "imogen",
                $"{AtOne}/propose-target",
                DisputeAction.ProposeTarget,
                "dev",
                BothHold("Ruth Aldermaston", "Carys Llewelyn-Bowyer"),
                "patrick"
            )
            {
                Fields = Day("On", 1, 12, 2026),
                Wrong = Day("On", 20, 11, 2026),
                Message = "Enter a date from today on",
            },
            new(
                "carys",
                "imogen",
                $"{AtOne}/agree-target",
                DisputeAction.AgreeTarget,
                "imogen",
                BothHold("Ruth Aldermaston", "Carys Llewelyn-Bowyer"),
                "patrick"
            )
            {
                Before = [("ruthie", $"{AtOne}/propose-target", Day("On", 1, 12, 2026))],
            },
            new(
                "godfrey",
                "imogen",
                $"{AtOne}/call-meeting",
                DisputeAction.CallMeeting,
                "ruthie",
                BothHold("Godfrey Tansley-Osei", "Patrick Nkemelu"),
                "moira"
            )
            {
                Fields = Invitation,
                Wrong = new() { ["Input.Place"] = string.Empty },
                Message = "Enter a place or a link",
                Before = StageTwo,
            },
            new(
                "patrick",
                "imogen",
                $"{AtOne}/record-meeting",
                DisputeAction.RecordMeeting,
                "carys",
                BothHold("Godfrey Tansley-Osei", "Patrick Nkemelu"),
                "moira"
            )
            {
                Fields = new() { ["Input.Attended"] = "All but one", ["Input.Outcome"] = Words },
                Wrong = new() { ["Input.Outcome"] = " " },
                Message = "Enter what the meeting came to",
                Before = [.. StageTwo, ("godfrey", $"{AtOne}/call-meeting", Invitation)],
            },
            new(
                "godfrey",
                "imogen",
                $"{AtOne}/ask-advice",
                DisputeAction.AskAdvice,
                "imogen",
                BothHold("Godfrey Tansley-Osei", "Patrick Nkemelu"),
                "moira"
            )
            {
                Fields = new() { ["Input.AdviserId"] = Id("ruthie") },
                Wrong = new() { ["Input.AdviserId"] = Id("jacinta") },
                Message = "Choose a safeguarding lead from the list",
                Before = StageTwo,
            },
            Written(
                "ruthie",
                "imogen",
                AtOne,
                "give-advice",
                DisputeAction.GiveAdvice,
                "Advice",
                "Enter your advice",
                "godfrey",
                "Only a safeguarding lead who was asked gives advice",
                "moira"
            ) with
            {
                Before = [.. StageTwo, ("godfrey", $"{AtOne}/ask-advice", new() { ["Input.AdviserId"] = Id("ruthie") })],
            },
        ];

    private static IEnumerable<ActCase> Ends =>
        [
            new(
                "carys",
                "imogen",
                $"{AtOne}/record-agreement",
                DisputeAction.RecordAgreement,
                "dev",
                BothHold("Ruth Aldermaston", "Carys Llewelyn-Bowyer"),
                "moira"
            )
            {
                Fields = Day("AgreedOn", 20, 11, 2026).And("Outcome", Words).And("Outstanding", "Who calls whom"),
                Wrong = new() { ["Input.AgreedOn.Day"] = string.Empty },
                Message = "The date agreed must include a day",
            },
            new(
                "anselm",
                "tariq",
                $"{AtTwo}/sign",
                DisputeAction.Sign,
                "nell",
                "Only Hugo Adeyemi-Frost signs as escalator and only Dr Anselm Obi-Whyte as recipient",
                "gwen"
            )
            {
                Fields = new() { ["Input.Agreed"] = "true" },
                Wrong = new() { ["Input.Agreed"] = "false" },
                Message = "Tick to say that these are the words you agree to",
                Untied = ["Input.Agreed"],
            },
            Written(
                "ffion",
                "ffion",
                Agreed,
                "refer-policy",
                DisputeAction.ReferPolicy,
                "Issue",
                "Enter what the policy issue is",
                "dev",
                "Only people who take part for one of the two sides",
                "tom"
            ) with
            {
                Meanwhile = ("anselm", "complete-form", new() { ["Input.Summary"] = Changed }), // an agreed case takes little else
            },
            new(
                "gwen",
                "kasia",
                $"{AtBoard}/record-board-result",
                DisputeAction.RecordBoardResult,
                "olu",
                "Only Warwickshire Safeguarding can do this",
                "moira"
            )
            {
                Fields = Day("MetOn", 20, 11, 2026)
                    .And("MeetingHeld", "true")
                    .And("Attended", "All")
                    .And("Result", Words)
                    .And("Leads", "NextSteps"),
                Wrong = new() { ["Input.Attended"] = string.Empty },
                Message = "Enter who attended",
            },
        ];

    private static string BothHold(string escalating, string receiving) => $"Only {escalating} and {receiving} can do this";
}
