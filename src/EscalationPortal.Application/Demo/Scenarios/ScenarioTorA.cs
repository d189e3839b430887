using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using static EscalationPortal.Application.Demo.Scenarios.FieldAnswers;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>
/// TOR-a: a midwife's disagreement climbs all stages, to the decision of a panel of three agencies and what the raiser suggests
/// afterwards.
/// </summary>
public static class ScenarioTorA
{
    public static Scenario Scenario { get; } =
        new(
            "tor-a",
            [
                Raise("1", At("2026-12-01 15:35"), "elowen", Pages),
                Of("2a", "2026-12-02 09:20", "marguerite", s => s.Consulted("Elowen Trethewey", Day("2026-12-02"), Text("consultation"))),
                Of("2b", "2026-12-02 09:20", "marguerite", s => s.WriteRecord(FieldAnswers.Text("actions", ActionsOfOne))),
                Of("4a", "2026-12-03 11:10", "elowen", s => s.GoOn(to: null, counterpart: null)),
                Of("4b", "2026-12-03 11:10", "elowen", s => s.WriteRecord(FieldAnswers.Text("safety", SafetyOfTwo))),
                Of(
                    "6a",
                    "2026-12-04 16:30",
                    "elowen",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-12-04"),
                            at: null,
                            "telephone",
                            "Elowen Trethewey, Beatrix Adeyemi-Stokes, Colm Ó Súilleabháin",
                            Text("discussion-two")
                        )
                ),
                Of("6b", "2026-12-04 16:30", "elowen", s => s.WriteRecord(FieldAnswers.Text("actions", ActionsOfTwo))),
                Of("6c", "2026-12-04 16:50", "elowen", s => s.Correct(DiscussionAtTwo, Corrected)),
                Of("7a", "2026-12-07 08:40", "elowen", s => s.GoOn("marguerite", counterpart: null)),
                Of("7b", "2026-12-07 08:40", "marguerite", s => s.OpenStage("priya")),
                Of(
                    "8a",
                    "2026-12-11 17:15",
                    "marguerite",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-12-11"),
                            at: null,
                            "telephone",
                            "Marguerite Fenn, Priya Balakrishnan",
                            text: null
                        )
                ),
                Of(
                    "8b",
                    "2026-12-11 17:15",
                    "marguerite",
                    s => s.WriteRecord(FieldAnswers.Text("actions", ActionsOfThree), FieldAnswers.Text("safety", SafetyOfThree))
                ),
                Of("8c", "2026-12-11 17:15", "marguerite", s => s.GoOn("hamish", counterpart: null)),
                Of("9a", "2026-12-15 10:00", "priya", s => s.NameOwn("sandra")),
                Of("9b", "2026-12-15 10:00", "hamish", s => s.ProposeTarget(Day("2026-12-22"))),
                Of("9c", "2026-12-15 10:00", "sandra", s => s.AgreeTarget()),
                Of(
                    "10",
                    "2026-12-18 06:50",
                    "elowen",
                    s => s.CorrectSubject(Person("child", BornAs, Day("2026-12-18"), "Not yet known"), WhatHappened)
                ),
                Of(
                    "11a",
                    "2026-12-21 14:30",
                    "hamish",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-12-21"),
                            at: null,
                            "face-to-face",
                            "Hamish Tolliver, Sandra Whitty-Jones",
                            Text("discussion-four")
                        )
                ),
                Of("11b", "2026-12-21 14:30", "hamish", s => s.WriteRecord(FieldAnswers.Text("actions", ActionsOfFour))),
                Of("12", "2026-12-22 09:05", "hamish", s => s.ReferToBoard(WhyTheChair)),
                Of(
                    "13",
                    "2027-01-05 11:30",
                    "augusta",
                    s => s.ConvenePanel(Day("2027-01-14"), Time("10:00"), "Town Hall, committee room 2", "r-health", "r-csc", "r-police")
                ),
                Of("13b", "2027-01-05 15:10", "r-police", s => s.NoInterest()),
                Of("13c", "2027-01-06 08:55", "r-health", s => s.NoInterest()),
                Of("13d", "2027-01-06 12:40", "r-csc", s => s.NoInterest()),
                Of("14", "2027-01-08 12:00", "marguerite", s => s.Represent(Text("representation"))),
                Of("15", "2027-01-13 16:45", "priya", s => s.DeclineToRepresent(WillAnswer)),
                Of("15b", "2027-01-13 17:05", "norah", s => s.SendBundle()),
                Of("16a", "2027-01-14 12:15", "norah", s => s.Attended("r-health", "r-csc", "r-police")),
                Of("16b", "2027-01-14 12:20", "augusta", s => s.PanelDecided(Text("decision"), FieldAnswers.Text("outstanding", Housing))),
                Of("16c", "2027-01-14 14:05", "marguerite", s => s.Received()),
                Of("16d", "2027-01-14 15:20", "priya", s => s.Received()),
                Of("16e", "2027-01-14 18:10", "elowen", s => s.Received()),
                Of("17a", "2027-01-15 09:30", "elowen", s => s.PlanDebrief(Day("2027-02-04"), "Elowen Trethewey, Colm Ó Súilleabháin")),
                Of("17b", "2027-01-15 09:30", "elowen", s => s.Suggest(Text("suggestion"))),
            ]
        );

    /// <summary>Of step 15.</summary>
    public const string WillAnswer = "will answer questions on the day";

    /// <summary>Of step 16.</summary>
    public const string Housing = "Housing transfer: Colm Ó Súilleabháin with the housing officer, by 29 January 2027.";

    /// <summary>
    /// A text of the scenario: concern, wanted, consultation, discussion-two, discussion-four, representation, decision or suggestion.
    /// </summary>
    public static string Text(string name) => DemoText.Of($"tor-a.{name}.txt");

    public const string ActionsOfOne = "Elowen rings Colm by 3 December; Marguerite keeps a diary date of 4 December";

    public const string SafetyOfTwo = "Twice-weekly contact; drug service same-day; grandmother told whom to ring.";

    public const string ActionsOfTwo = "Colm sends the closing summary today; Elowen tells her manager on Monday.";

    public const string ActionsOfThree = "Priya will not re-open on the present information; Marguerite reports to operations manager.";

    public const string SafetyOfThree = "Visit on 14 and 17 December by midwifery.";

    /// <summary>The child's name, once born.</summary>
    public const string BornAs = "Kerensa Lowen-Łukaszewska";

    public const string WhatHappened = "The child was born at 03:12 today, three weeks early.";

    public const string ActionsOfFour =
        "Nobody goes home without a discharge meeting. On an assessment, and a plan with names in it, no agreement.";

    public const string WhyTheChair = "The two managers have talked and do not agree whether there is an assessment and a plan.";

    /// <summary>Place in the history of the discussion of step 6.</summary>
    public const int DiscussionAtTwo = 6;

    /// <summary>That discussion after its correction.</summary>
    public static string Corrected => Text("discussion-two").Replace("of the 12th", "of 12 November", StringComparison.Ordinal);

    /// <summary>The question pages of step 1.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            new SubjectAnswer
            {
                Kind = "unborn-child",
                Name = "Unborn child of K. L.",
                Expected = Typed(Day("2027-01-12")),
                Address = "Not yet known",
            },
            "need-for-action",
            Text("concern"),
            Text("wanted"),
            "colm",
            Tried: null,
            new ManagersAnswer { LineManagerId = DemoPartnership.IdOf("marguerite"), SupporterId = DemoPartnership.IdOf("bee") }
        )
        {
            ScreenedNo = ["own-agency"],
            About = [],
            Disputed = "The decision that there is neither an assessment nor a plan before the birth.",
            Evidence =
            [
                ("Two urine screens, positive", "Clinic record 5 and 19 November 2026"),
                ("What K. said", "Midwife's note of 5 November 2026"),
            ],
            Particulars =
            [
                Chose("case-type", "child-in-need", "threshold-disputed"),
                FieldAnswers.Text("consulted", "Marguerite Fenn"),
                On("consulted-at", Day("2026-12-01"), "14:00"),
            ],
        }.Pages;
}
