using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.ActCase;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes;

/// <content>The acts of a panel, on the living case of Torbay that waits for one (R-136 to R-140), and information asked of an agency
/// (R-064).</content>
internal static partial class ActCases
{
    private const string Panel = "/disputes/TOR-26-0005";
    private const string OnlyTheChair = "Only Chair of the TSCB can do this";

    private static readonly DateTimeOffset AfterItMet = PortalTemplates.DemoDay.AddDays(8);

    private static readonly (string, string, Dictionary<string, string>) Declined = (
        "sandra",
        $"{Panel}/make-representation",
        new() { ["Input.Declines"] = "true" }
    );

    private static readonly (string, string, Dictionary<string, string>) Met = (
        "norah",
        $"{Panel}/record-attendance",
        new() { ["Input.Attended"] = Id("r-police") }
    );

    private static readonly (string, string, Dictionary<string, string>) PanelDecided = (
        "augusta",
        $"{Panel}/record-panel-decision",
        new() { ["Input.Decision"] = "Decided.", ["Input.Answers[0].None"] = "true" }
    );

    private static readonly Dictionary<string, string> Seats = new()
    {
        ["Input.Panel.Members[0]"] = Id("r-health"),
        ["Input.Panel.Members[1]"] = Id("r-csc"),
        ["Input.Panel.Members[2]"] = Id("r-police"),
    };

    private static Dictionary<string, string> Sitting =>
        Day("Panel.On", 3, 12, 2026).And("Panel.From", "14:00").And("Panel.Place", "By video");

    private static IEnumerable<ActCase> OfPanels =>
        [
            new(
                "fergus",
                "seonaid",
                $"/disputes/DAG-26-0005/request-information?Agency={DemoPartnership.AgencyOf("neil")}",
                DisputeAction.RequestInformation,
                "iona",
                BothHold("Fergus Dalrymple-Aziz", "Kirsty Elphinstone-Roy"),
                "agnes"
            )
            {
                Fields = new()
                {
                    ["Input.PersonId"] = Id("neil"),
                    ["Input.Question"] = Words,
                    ["Input.Needs"] = "Whom it is about",
                },
                Wrong = new() { ["Input.Question"] = " " },
                Message = "Enter what you ask",
            },
            new("augusta", "elowen", $"{Panel}/convene-panel", DisputeAction.ConvenePanel, "norah", OnlyTheChair, "stan")
            {
                Fields = Sitting.With(Seats),
                Wrong = Seats.With(new() { ["Input.Panel.Place"] = string.Empty }),
                Message = "Enter a place or a link",
                Untied = [.. Seats.Keys], // the boxes have one name; that they stay ticked is tested with the panel's pages
                Before = [("augusta", $"{Panel}/cancel-panel", new() { ["Input.Reason"] = "Two of three are ill." })],
            },
            new(
                "norah",
                "elowen",
                $"{Panel}/rearrange-panel",
                DisputeAction.RearrangePanel,
                "hamish",
                "Only Torbay Safeguarding Children Board can do this",
                "stan"
            )
            {
                Fields = Sitting,
                Wrong = Day("Panel.On", 31, 2, 2027),
                Message = "The date of the meeting must be a real date",
            },
            Written(
                "augusta",
                "elowen",
                Panel,
                "cancel-panel",
                DisputeAction.CancelPanel,
                "Reason",
                "Enter why the panel is cancelled",
                "norah",
                OnlyTheChair,
                "stan"
            ),
            new(
                "r-police",
                "elowen",
                $"{Panel}/declare-interest",
                DisputeAction.DeclareInterest,
                "augusta",
                "Only members of the panel declare an interest",
                "stan"
            )
            {
                Fields = new() { ["Input.HasInterest"] = "true", ["Input.Interest"] = Words },
                Wrong = new() { ["Input.Interest"] = " " },
                Message = "Enter what the interest is",
            },
            new(
                "priya",
                "elowen",
                $"{Panel}/make-representation",
                DisputeAction.MakeRepresentation,
                "colm",
                "Only managers who stand or stood in this case",
                "stan"
            )
            {
                Fields = new() { ["Input.Declines"] = "false", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Text"] = " " },
                Message = "Enter your agency’s representation",
            },
            new(
                "marguerite",
                "elowen",
                $"{Panel}/add-paper",
                DisputeAction.AddPaper,
                "elowen",
                "Only managers who stand or stood in this case",
                "stan"
            )
            {
                Fields = new() { ["Input.Title"] = "Minute of Monday", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Title"] = " " },
                Message = "Enter what the paper is",
            },
            new(
                "norah",
                "elowen",
                $"{Panel}/send-bundle",
                DisputeAction.SendBundle,
                "r-csc",
                "Only Torbay Safeguarding Children Board can do this",
                "stan"
            ),
            new(
                "norah",
                "elowen",
                $"{Panel}/record-attendance",
                DisputeAction.RecordAttendance,
                "sandra",
                "Only Torbay Safeguarding Children Board can do this",
                "stan"
            )
            {
                At = AfterItMet,
                Fields = new() { ["Input.Attended"] = Id("r-police"), ["Input.Others"] = Words },
            },
            new("augusta", "elowen", $"{Panel}/record-panel-decision", DisputeAction.RecordPanelDecision, "norah", OnlyTheChair, "stan")
            {
                At = AfterItMet,
                Fields = new() { ["Input.Decision"] = Words, ["Input.Answers[0].Text"] = "Housing, by the social worker" },
                Wrong = new() { ["Input.Decision"] = " " },
                Message = "Enter what the panel decided, and why",
                Before = [Declined, Met],
            },
            new(
                "elowen",
                "elowen",
                $"{Panel}/confirm-receipt",
                DisputeAction.ConfirmReceipt,
                "colm",
                "Only the person who raised it and the managers of the two sides",
                "stan"
            )
            {
                At = AfterItMet,
                Before = [Declined, Met, PanelDecided],
                Meanwhile = ("augusta", "correct/21", new() { ["Input.Text"] = Changed }), // a decided case takes little else
            },
        ];
}
