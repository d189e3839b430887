using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Web.Tests.Disputes.ActCase;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes;

/// <content>Mediation of the stuck case .</content>
internal static partial class ActCases
{
    private static readonly (string, string, Dictionary<string, string>) Offered = (
        "lorna",
        $"{WiltshireStuck}/offer-mediator",
        new()
        {
            ["Input.Kind"] = "partner",
            ["Input.MediatorId"] = Id("mediator"),
            ["Input.Organisation"] = "Hope Lodge",
        }
    );

    private static readonly (string, string, Dictionary<string, string>)[] Accepted =
    [
        Offered,
        ("tobiah", $"{WiltshireStuck}/answer-mediator", new() { ["Input.Accepts"] = "true" }),
        ("shanelle", $"{WiltshireStuck}/answer-mediator", new() { ["Input.Accepts"] = "true" }),
    ];

    private static readonly Dictionary<string, string> Meeting = Day("MetOn", 20, 11, 2026)
        .And("Attended", "All but one")
        .And("Issues", Words)
        .And("WayForward", Words);

    private static readonly string[] Reviewed = ["senga", "tobiah", "ned", "shanelle"];

    private static IEnumerable<ActCase> Mediating =>
        [
            new(
                "lorna",
                "senga",
                $"{WiltshireStuck}/review-escalation",
                DisputeAction.ReviewEscalation,
                "senga",
                "Only those of the board whom the protocol names review an escalation",
                "maisie"
            )
            {
                Fields = Enumerable
                    .Range(0, 2 * Reviewed.Length)
                    .Aggregate(new Dictionary<string, string>(), (fields, i) => fields.With(Answer(i, $"Supervised weekly {i}")))
                    .And("Suggestion", "An hour a month"),
                Wrong = Answer(3, " "),
                Message = ": Guidance available",
                Before =
                [
                    (
                        "tobiah",
                        $"{WiltshireStuck}/record-discussion",
                        Day("On", 20, 11, 2026)
                            .And("How", "telephone")
                            .And("People", "Both managers")
                            .And("Agreed", "false")
                            .And("Text", Words)
                    ),
                    ("senga", $"{WiltshireStuck}/withdraw", new() { ["Input.Reason"] = "It is settled." }),
                ],
                Meanwhile = ("tobiah", "correct/5", new() { ["Input.Text"] = Changed }),
            },
            Written(
                "tobiah",
                "senga",
                WiltshireStuck,
                "record-liaison",
                DisputeAction.RecordLiaison,
                "Text",
                "Enter how your side liaises",
                "senga",
                BothHold("Tobiah Lund", "Shanelle Baptiste"),
                "maisie"
            ),
            new(
                "lorna",
                "senga",
                Offered.Item2,
                DisputeAction.OfferMediator,
                "senga",
                "Only those of the board whom the protocol names offer a mediator",
                "maisie"
            )
            {
                Fields = Offered.Item3,
                Wrong = new() { ["Input.MediatorId"] = Id("imran") },
                Message = "Choose the mediator",
            },
            new(
                "tobiah",
                "senga",
                $"{WiltshireStuck}/answer-mediator",
                DisputeAction.AnswerMediator,
                "senga",
                BothHold("Tobiah Lund", "Shanelle Baptiste"),
                "mediator"
            )
            {
                Fields = new() { ["Input.Accepts"] = "false", ["Input.DeclinedBecause"] = Words },
                Wrong = new() { ["Input.DeclinedBecause"] = " " },
                Message = "Enter why your side declines",
                Before = [Offered],
            },
            new(
                "mediator",
                "senga",
                $"{WiltshireStuck}/record-mediation",
                DisputeAction.RecordMediation,
                "tobiah",
                "Only the mediator of this case records it",
                "maisie"
            )
            {
                Fields = Meeting,
                Wrong = new() { ["Input.WayForward"] = " " },
                Message = "Enter the best way forward",
                Before = Accepted,
            },
            new(
                "shanelle",
                "senga",
                $"{WiltshireStuck}/adopt-way-forward",
                DisputeAction.AdoptWayForward,
                "mediator",
                "and decides nothing",
                "maisie"
            )
            {
                Fields = new() { ["Input.Outcome"] = "in-part", ["Input.Text"] = Words },
                Wrong = new() { ["Input.Outcome"] = string.Empty },
                Message = "Choose what your side makes of the way forward",
                Before = [.. Accepted, ("mediator", $"{WiltshireStuck}/record-mediation", Meeting)],
            },
        ];
}
