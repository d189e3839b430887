using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Application.Demo.Scenarios.FieldAnswers;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>IOM-a: four stages and three clocks across Tynwald Day, of which one is missed; the board agrees next steps.</summary>
public static class ScenarioIomA
{
    public static Scenario Scenario { get; } =
        new(
            "iom-a",
            [
                Raise("2", At("2026-07-03 09:24"), "breeshey", Pages),
                Of(
                    "3",
                    "2026-07-03 10:05",
                    "breeshey",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-03"),
                            Time("09:40"),
                            "telephone",
                            "Breeshey Kewish, Mihai Ștefănescu",
                            Text("attempt")
                        )
                ),
                Of("4", "2026-07-03 16:45", "breeshey", s => s.GoOn("ewan", "voirrey")),
                Of(
                    "5",
                    "2026-07-07 15:10",
                    "mihai",
                    s => s.Consulted("Voirrey Cregeen", Day("2026-07-07"), Text("their-consultation"), TheirBoxes)
                ),
                Of("8a", "2026-07-09 09:40", "breeshey", s => s.Consulted("Ewan Gawne-Teare", Day("2026-07-09"), text: null)),
                Of(
                    "8b",
                    "2026-07-09 09:40",
                    "ewan",
                    s =>
                        s.Requested(
                            Day("2026-07-09"),
                            FieldAnswers.Text("risk-or-need", Text("risk")),
                            FieldAnswers.Text("why-threshold", WhyThreshold)
                        )
                ),
                Of(
                    "9a",
                    "2026-07-10 12:00",
                    "ewan",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-10"),
                            Time("11:00"),
                            "telephone",
                            "Ewan Gawne-Teare, Voirrey Cregeen",
                            JointVisit
                        )
                ),
                Of("9b", "2026-07-10 12:00", "ewan", s => s.GoOn("lucy", "desmond")),
                Of(
                    "11",
                    "2026-07-15 17:10",
                    "lucy",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-14"),
                            Time("14:00"),
                            "face-to-face",
                            "Dr Lucy Ashdown-Karran, Desmond Halsall",
                            Text("discussion")
                        )
                ),
                Of("12", "2026-07-21 11:30", "lucy", s => s.ReferTo(body: null, FieldAnswers.Text("issues", Text("issues")))),
                Of("13", "2026-07-22 09:30", "isla", s => s.BoardStep(text: null, On("informed-at", Day("2026-07-22"), "09:15"))),
                Of("14", "2026-07-23 16:00", "rupert", s => s.BoardStep(text: null, FieldAnswers.Text("whom", Whom))),
                Of(
                    "15",
                    "2026-07-24 10:20",
                    "rupert",
                    s => s.Result(Text("next-steps"), BoardResultLeads.NextSteps, Chose("resolved", "yes"))
                ),
            ]
        );

    /// <summary>A text of the scenario: concern, wanted, attempt, their-consultation, risk, discussion, issues or next-steps.</summary>
    public static string Text(string name) => DemoText.Of($"iom-a.{name}.txt");

    /// <summary>Of step 1, once it is asked for.</summary>
    public const string UrgentEvidence =
        "Weights 2 April 61.2 kg, 1 July 54.8 kg (scales of the practice); temperature log 22–30 June; photograph of forearm in "
        + "the nursing record, 24 June.";

    /// <summary>Of step 9.</summary>
    public const string JointVisit = "Joint visit offered for 20 July; not accepted as sufficient.";

    /// <summary>Of step 14.</summary>
    public const string Whom = "Desmond Halsall and Dr Lucy Ashdown-Karran, 23 July";

    /// <summary>The second box of step 8: what the one text of the scenario says on the threshold.</summary>
    public static string WhyThreshold => Text("risk")[Text("risk").IndexOf("We think that the threshold", StringComparison.Ordinal)..];

    /// <summary>The particulars of step 1.</summary>
    public static IReadOnlyList<TypedAnswer> Particulars =>
        [On("arose", Day("2026-07-02"), "11:15"), Chose("urgent-threshold", "yes"), FieldAnswers.Text("urgent-evidence", UrgentEvidence)];

    /// <summary>The question pages of steps 1 and 2.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("vulnerable-adult", "Finlo Ó Cléirigh-Quayle", Day("1939-12-31"), "Thie ny Garey, Kirk Michael"),
            "below-threshold",
            Text("concern"),
            Text("wanted"),
            "mihai",
            new TriedAnswer
            {
                Held = false,
                NotHeldBecause = "Decision read in the portal of Adult Social Care this morning; ringing now.",
            },
            new ManagersAnswer()
        )
        {
            ScreenedNo = ["individual", "own-organisation", "conference"],
            About = [],
            Disputed = "The decision that the threshold for an adult at risk is not met.",
            Particulars = Particulars,
        }.Pages;

    private static TypedAnswer[] TheirBoxes =>
        [
            FieldAnswers.Text("issue", "Whether neglect by a family member is being read as carer strain."),
            FieldAnswers.Text("outcome", "A carer's assessment of the nephew and a review in four weeks."),
            FieldAnswers.Text("how-addressed", "A joint visit."),
        ];
}
