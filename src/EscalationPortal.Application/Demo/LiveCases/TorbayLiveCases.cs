using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.WorkingDays;
using static EscalationPortal.Application.Demo.Scenarios.FieldAnswers;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>
/// Invented cases of Torbay that are still on their way: at Stage One, at Stage Three, urgent at Stage Four, and before a panel.
/// </summary>
internal static class TorbayLiveCases
{
    /// <summary>The cases as they stand on this day.</summary>
    public static IReadOnlyList<Scenario> At(DateTimeOffset now)
    {
        var days = new DaysAgo(LondonTime.DateOf(now));
        return [Prepared(days), WithTheManagers(days), Urgent(days), BeforeThePanel(days)];
    }

    private static Scenario Prepared(DaysAgo days) =>
        new(
            "live-tor-prepared",
            [
                days.Raise(
                    2,
                    "16:10",
                    "elowen",
                    Told(
                        ScenarioIntake.Person("child", "Jory Penhallow-Singh", new DateOnly(2024, 3, 8), "14 Ellacombe Steps, Torquay"),
                        "communication",
                        "Jory's plan was changed at a meeting to which health was not invited. His health visitor read of it in a letter "
                            + "to his mother.",
                        "That health was left out of the meeting and of the plan.",
                        "The minutes, and an invitation to the next meeting.",
                        "colm",
                        "marguerite",
                        "child-in-need"
                    )
                ),
            ]
        );

    private static Scenario WithTheManagers(DaysAgo days) =>
        new(
            "live-tor-managers",
            [
                days.Raise(
                    16,
                    "11:25",
                    "jerome",
                    Told(
                        ScenarioIntake.Person("child", "Demelza Achebe-Rowe", new DateOnly(2013, 9, 21), "Flat 3, 8 Warren Rise, Paignton"),
                        "roles",
                        "Demelza's father comes home on licence next month. Each of us thinks that the other prepares her "
                            + "for it, and so nobody does.",
                        "Whose task it is to prepare Demelza for his return.",
                        "One named person who talks with Demelza before he comes home, and a date for it.",
                        "colm",
                        "hettie",
                        "child-protection"
                    )
                ),
                days.Step(
                    "2",
                    15,
                    "10:00",
                    "hettie",
                    s =>
                        s.Consulted(
                            "Jérôme Whitcombe-Asante",
                            days.Day(15),
                            "He is clear about what he asks. He writes to the social worker first, and I ring the team "
                                + "manager if that leads "
                                + "nowhere."
                        )
                ),
                days.Step("3", 15, "10:20", "jerome", s => s.WriteRecord(Text("actions", "Jérôme writes to the social worker today."))),
                days.Step("4", 14, "09:05", "jerome", s => s.GoOn(to: null, counterpart: null)),
                days.Step(
                    "5",
                    10,
                    "15:40",
                    "jerome",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(10),
                            at: null,
                            "telephone",
                            "Jérôme Whitcombe-Asante, Colm Ó Súilleabháin",
                            "Friendly, and no further: he has no hours for it, and nor have I."
                        )
                ),
                days.Step(
                    "6",
                    10,
                    "15:45",
                    "jerome",
                    s =>
                        s.WriteRecord(
                            Text("actions", "Both take it to their managers."),
                            Text("safety", "Demelza stays at her aunt's until there is a plan.")
                        )
                ),
                days.Step("7", 9, "08:50", "jerome", s => s.GoOn("hettie", counterpart: null)),
                days.Step("8", 8, "13:30", "hettie", s => s.OpenStage("priya")),
            ]
        );

    private static Scenario Urgent(DaysAgo days) =>
        new(
            "live-tor-urgent",
            [
                days.Raise(
                    1,
                    "18:40",
                    "elowen",
                    Told(
                        ScenarioIntake.Person(
                            "child",
                            "Baby Isolde Marchant-Öz",
                            days.Day(12),
                            "Torbay Road, Torquay; discharge address not agreed"
                        ),
                        "levels-of-need",
                        "The ward is asked to send Isolde home tomorrow. Her mother was found asleep over her twice, and the visit to "
                            + "the home was cancelled.",
                        "The decision to discharge her tomorrow.",
                        "No discharge before somebody has seen the home, and a person to ring tonight.",
                        "anwen",
                        "marguerite",
                        "none-open"
                    ) with
                    {
                        AtRisk = true,
                        Start = new StartAnswer
                        {
                            Later = true,
                            Stage = "four",
                            Reason = "She goes home tomorrow morning. Nobody below the managers on call can stop a discharge tonight.",
                            AgreedBy = "Marguerite Fenn, on the ward, this evening",
                            EscalatingId = DemoPartnership.IdOf("hamish"),
                            ReceivingId = DemoPartnership.IdOf("sandra"),
                        },
                    }
                ),
                days.Step(
                    "2",
                    1,
                    "19:20",
                    "hamish",
                    s => s.WriteRecord(Text("safety", "Isolde stays on the ward tonight; a nurse is in the bay."))
                ),
            ]
        );

    private static Scenario BeforeThePanel(DaysAgo days) =>
        new(
            "live-tor-panel",
            [
                days.Raise(
                    44,
                    "10:05",
                    "elowen",
                    Told(
                        ScenarioIntake.Person("child", "Lamorna Teague-Osei", new DateOnly(2019, 5, 2), "6 Hele Lane, Torquay"),
                        "need-for-action",
                        "Lamorna's brother was born in August. The assessment looked at him alone. She told the midwife twice who puts "
                            + "her to bed, and it is nobody.",
                        "That the assessment leaves her out.",
                        "An assessment of both children, and one worker who has met Lamorna.",
                        "colm",
                        "marguerite",
                        "child-in-need"
                    )
                ),
                days.Step(
                    "2",
                    44,
                    "11:00",
                    "marguerite",
                    s => s.Consulted("Elowen Trethewey", days.Day(44), "She rings the social worker first.")
                ),
                days.Step("3", 44, "11:05", "marguerite", s => s.WriteRecord(Text("actions", "Elowen rings the social worker today."))),
                days.Step("4", 42, "09:00", "elowen", s => s.GoOn(to: null, counterpart: null)),
                days.Step(
                    "5",
                    40,
                    "15:30",
                    "elowen",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(40),
                            at: null,
                            "telephone",
                            "Elowen Trethewey, Colm Ó Súilleabháin",
                            "He agrees about Lamorna and has no order to look at her."
                        )
                ),
                days.Step(
                    "6",
                    40,
                    "15:35",
                    "elowen",
                    s =>
                        s.WriteRecord(
                            Text("actions", "Both tell their managers."),
                            Text("safety", "School rings the grandmother if Lamorna is not there by nine.")
                        )
                ),
                days.Step("7", 39, "08:50", "elowen", s => s.GoOn("marguerite", counterpart: null)),
                days.Step("8", 36, "13:30", "marguerite", s => s.OpenStage("priya")),
                days.Step(
                    "9",
                    30,
                    "16:10",
                    "marguerite",
                    s => s.Discussed(agreed: false, days.Day(30), at: null, "telephone", "Marguerite Fenn, Priya Balakrishnan", text: null)
                ),
                days.Step(
                    "10",
                    30,
                    "16:15",
                    "marguerite",
                    s => s.WriteRecord(Text("actions", "Marguerite reports to the operations manager."))
                ),
                days.Step("11", 29, "09:00", "marguerite", s => s.GoOn("hamish", counterpart: null)),
                days.Step("12", 27, "10:20", "priya", s => s.NameOwn("sandra")),
                days.Step(
                    "13",
                    20,
                    "14:00",
                    "hamish",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(20),
                            at: null,
                            "face-to-face",
                            "Hamish Tolliver, Sandra Whitty-Jones",
                            "Both of us would rather that somebody else said it."
                        )
                ),
                days.Step("14", 20, "14:20", "hamish", s => s.WriteRecord(Text("actions", "Referred to the Chair."))),
                days.Step(
                    "15",
                    18,
                    "09:10",
                    "sandra",
                    s => s.ReferToBoard("We differ about what an assessment of one child owes to the other.")
                ),
                days.Step(
                    "16",
                    9,
                    "11:40",
                    "augusta",
                    s => s.ConvenePanel(days.Day(-6), new TimeOnly(10, 0), "Town Hall, committee room 1", "r-health", "r-csc", "r-police")
                ),
                days.Step("17", 8, "08:30", "r-health", s => s.NoInterest()),
                days.Step(
                    "18",
                    2,
                    "12:15",
                    "hamish",
                    s => s.Represent("Health asks for an assessment of both children and for one worker who has met Lamorna.")
                ),
            ]
        );

    private static ScenarioIntake Told(
        SubjectAnswer subject,
        string category,
        string concern,
        string disputed,
        string wanted,
        string recipient,
        string manager,
        string caseType
    ) =>
        new(
            subject,
            category,
            concern,
            wanted,
            recipient,
            Tried: null,
            new ManagersAnswer { LineManagerId = DemoPartnership.IdOf(manager) }
        )
        {
            ScreenedNo = ["own-agency"],
            About = [],
            Disputed = disputed,
            Evidence = [("What was seen and said", "Own record")],
            Particulars = [Chose("case-type", caseType)],
        };
}
