using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Tests.Disputes.ActCase;

namespace EscalationPortal.Web.Tests.Disputes;

/// <summary>Every act of the climb on a case that stands where the act is open.</summary>
internal static partial class ActCases
{
    private const string Unopened = "/disputes/WAR-26-0003";
    private const string AtOne = "/disputes/WAR-26-0004";
    private const string AtTwo = "/disputes/WAR-26-0005";
    private const string AtBoard = "/disputes/WAR-26-0006";
    private const string Words = "=Zażółć gęślą jaźń\n- \"so be it\"";

    private static readonly (string, string, Dictionary<string, string>) Opened = (
        "moira",
        $"{Unopened}/open-stage",
        new() { ["Input.CounterpartId"] = Id("bryn"), ["Input.StatementMade"] = "true" }
    );

    private static readonly string School = $"?Agency={DemoPartnership.IdOf("agency/Meadowgate Housing Association")}";

    private static readonly (string, string, Dictionary<string, string>) Involved = (
        "ruthie",
        $"{AtOne}/involve-agency{School}",
        new() { ["Input.SpeakerId"] = Id("nell") }
    );

    private static readonly (string, string, Dictionary<string, string>) Filed = ("ruthie", $"{AtOne}/confirm-filing", []);

    private static readonly (string, string, Dictionary<string, string>) FiledAtTwo = ("hugo", $"{AtTwo}/confirm-filing", []);

    /// <summary>By the name of the act.</summary>
    public static IReadOnlyDictionary<string, ActCase> All => Everything.Value;

    private static readonly Lazy<IReadOnlyDictionary<string, ActCase>> Everything = new(() =>
        OfEscalation
            .Concat(OfDiscussions)
            .Concat(Ends)
            .Concat(Records)
            .Concat(Decisions)
            .Concat(OfTracks)
            .Concat(OfPanels)
            .Concat(Afterwards)
            .Concat(Mediating)
            .ToDictionary(act => act.Action.ToString())
    );

    private static IEnumerable<ActCase> OfEscalation =>
        [
            new("moira", "ffion", $"{Unopened}/open-stage", DisputeAction.OpenStage, "ffion", "Only Moira O'Donoghue can do this", "dev")
            {
                Fields = Opened.Item3,
                Wrong = new() { ["Input.CounterpartId"] = string.Empty },
                Message = "Choose your counterpart",
            },
            Written(
                "moira",
                "ffion",
                Unopened,
                "decline-to-take-up",
                DisputeAction.DeclineToTakeUp,
                "Reason",
                "Enter why you will not take it up",
                "ffion",
                "Only Moira O'Donoghue can do this",
                "dev"
            ),
            Written(
                "ffion",
                "ffion",
                Unopened,
                "withdraw",
                DisputeAction.Withdraw,
                "Reason",
                "Enter why you withdraw it",
                "moira",
                "Only Ffion Prydderch-Hughes, who raised it, can do this",
                "tom"
            ),
            Written(
                "ruthie",
                "imogen",
                AtOne,
                "complete-form",
                DisputeAction.CompleteForm,
                "Summary",
                "Enter the summary of the reason for the dispute",
                "imogen",
                "that is Ruth Aldermaston",
                "moira"
            ),
            Written(
                "carys",
                "imogen",
                AtOne,
                "respond",
                DisputeAction.Respond,
                "Response",
                "Enter the response",
                "ruthie",
                "Only the receiving side writes the response: that is Carys Llewelyn-Bowyer",
                "patrick"
            ),
            Written(
                "nell",
                "imogen",
                AtOne,
                "write-view",
                DisputeAction.WriteView,
                "View",
                "Enter your agency's view",
                "ruthie",
                "Only the person who speaks for an involved agency",
                "hugo"
            ) with
            {
                Before = [Involved],
            },
            Written(
                "nell",
                "kasia",
                AtBoard,
                "correct/5",
                DisputeAction.Correct,
                "Text",
                "Enter the corrected words",
                "hugo",
                "Only Eleanor Quartermaine, who wrote it, can correct this entry",
                "moira"
            ),
            new(
                "ffion",
                "ffion",
                $"{Unopened}/choose-route",
                DisputeAction.ChooseRoute,
                "moira",
                "Only Ffion Prydderch-Hughes, who raised it, can do this",
                "tom"
            )
            {
                Fields = new()
                {
                    ["Input.Route"] = "sideways",
                    ["Input.ChosenId"] = Id("tom"),
                    ["Input.BypassedId"] = Id("moira"),
                },
                Wrong = new() { ["Input.ChosenId"] = string.Empty },
                Message = "Choose who is to take it up instead",
            },
            new(
                "ffion",
                "ffion",
                $"{Unopened}/add-supporter",
                DisputeAction.AddSupporter,
                "moira",
                "Only Ffion Prydderch-Hughes, who raised it, can do this",
                "dev"
            )
            {
                Fields = new() { ["Input.SupporterId"] = Id("tom") },
                Wrong = new() { ["Input.SupporterId"] = Id("bryn") },
                Message = "Choose who supports you",
            },
            new("bryn", "ffion", $"{Unopened}/acknowledge", DisputeAction.Acknowledge, "moira", "Only Bryn Cadwaladr can do this", "carys")
            {
                Before = [Opened],
            },
            new(
                "carys",
                "imogen",
                $"{AtOne}/name-managers",
                DisputeAction.NameManagers,
                "imogen",
                "Only Ruth Aldermaston and Carys Llewelyn-Bowyer can do this",
                "moira"
            )
            {
                Fields = new() { ["Input.LineManagerId"] = Id("bryn"), ["Input.SeniorManagerId"] = Id("olu") },
                Wrong = new() { ["Input.SeniorManagerId"] = string.Empty },
                Message = "Enter the senior manager who is managing this in your agency",
            },
            new(
                "ruthie",
                "imogen",
                $"{AtOne}/involve-agency{School}",
                DisputeAction.InvolveAgency,
                "dev",
                "Only Ruth Aldermaston and Carys Llewelyn-Bowyer can do this",
                "moira"
            )
            {
                Fields = new() { ["Input.SpeakerId"] = Id("nell") },
                Wrong = new() { ["Input.SpeakerId"] = Id("moira") },
                Message = "Choose who speaks for the agency",
            },
            new("ruthie", "imogen", $"{AtOne}/confirm-filing", DisputeAction.ConfirmFiling, "carys", "that is Ruth Aldermaston", "moira")
            {
                Wrong = new() { ["Input.On.Day"] = "31", ["Input.On.Month"] = "2" },
                Message = "The date of filing must be a real date",
            },
            new(
                "kasia",
                "kasia",
                $"{AtBoard}/record-own-file",
                DisputeAction.RecordOwnFile,
                "gwen",
                "Only people who take part for one of the two sides",
                "moira"
            )
            {
                Fields = new() { ["Input.Where"] = "Case note of the visit" },
                Wrong = new() { ["Input.Dated.Day"] = "3", ["Input.Dated.Month"] = "sep" },
                Message = "The date of that record must include a year",
            },
            new(
                "kasia",
                "kasia",
                $"{AtBoard}/correct-subject",
                DisputeAction.CorrectSubject,
                "gwen",
                "Only people who take part for one of the two sides",
                "moira"
            )
            {
                Fields = new() { ["Input.Address"] = "3 Other Road\nRugby", ["Input.Because"] = Words },
                Wrong = new() { ["Input.Born.Day"] = "31", ["Input.Born.Month"] = "2" },
                Message = "The date of birth must be a real date",
            },
            new("ruthie", "imogen", $"{AtOne}/escalate", DisputeAction.Escalate, "carys", "Only Ruth Aldermaston can do this", "moira")
            {
                Fields = new() { ["Input.ToId"] = Id("godfrey"), ["Input.WhyNoDiscussion"] = Words },
                Wrong = new() { ["Input.WhyNoDiscussion"] = string.Empty },
                Message = "Enter why no discussion was held, or record the discussion first",
                Before = [Filed],
            },
            new(
                "hugo",
                "tariq",
                $"{AtTwo}/refer-to-board",
                DisputeAction.ReferToBoard,
                "tariq",
                "Only Hugo Adeyemi-Frost can do this",
                "gwen"
            )
            {
                Fields = new() { ["Input.Reason"] = Words, ["Input.WhyNoDiscussion"] = "Nobody answered." },
                Wrong = new() { ["Input.Reason"] = string.Empty, ["Input.WhyNoDiscussion"] = Words },
                Message = "Enter why you refer it",
                Before = [FiledAtTwo],
            },
        ];

    private static ActCase Written(
        string who,
        string raiser,
        string on,
        string page,
        DisputeAction action,
        string field,
        string message,
        string forbidden,
        string reason,
        string outsider
    ) =>
        new(who, raiser, $"{on}/{page}", action, forbidden, reason, outsider)
        {
            Fields = new() { [$"Input.{field}"] = Words },
            Wrong = new() { [$"Input.{field}"] = "   " },
            Message = message,
        };
}
