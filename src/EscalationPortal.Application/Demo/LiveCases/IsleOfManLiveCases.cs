using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.WorkingDays;
using static EscalationPortal.Application.Demo.Scenarios.FieldAnswers;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>
/// Invented cases of the Isle of Man that are still on their way: a clock that runs, one that is missed, and one with the board.
/// </summary>
internal static class IsleOfManLiveCases
{
    /// <summary>The cases as they stand on this day.</summary>
    public static IReadOnlyList<Scenario> At(DateTimeOffset now)
    {
        var days = new DaysAgo(LondonTime.DateOf(now));
        return [FirstAttempt(days), Missed(days), WithTheDirector(days)];
    }

    /// <summary>The working day for the first attempt counts from yesterday, so that it is never over today.</summary>
    private static Scenario FirstAttempt(DaysAgo days) =>
        new(
            "live-iom-first",
            [
                days.Raise(
                    1,
                    "16:35",
                    "ealisaid",
                    Told(
                        ScenarioIntake.Person("child", "Orry Kinvig-Mensah", new DateOnly(2019, 1, 30), "3 Queen's Pier Lane, Ramsey"),
                        "sharing",
                        "The nurses weigh Orry each month and we are told only that he is fine. The school says that he "
                            + "takes food from bins.",
                        "The refusal to share what he weighs.",
                        "His weights since the summer, today.",
                        "breeshey"
                    ) with
                    {
                        AtRisk = true,
                        Particulars =
                        [
                            On("arose", days.Day(1), "15:50"),
                            Chose("urgent-threshold", "no"),
                            Text("sharing-reason", "Without the weights nobody outside the ward can judge the risk."),
                        ],
                    }
                ),
            ]
        );

    private static Scenario Missed(DaysAgo days) =>
        new(
            "live-iom-missed",
            [
                days.Raise(
                    13,
                    "09:40",
                    "breeshey",
                    Told(
                        ScenarioIntake.Person(
                            "vulnerable-adult",
                            "Mona Faragher-Díaz",
                            new DateOnly(1947, 6, 17),
                            "Flat 6, Loch Promenade, Douglas"
                        ),
                        "plan-inadequate",
                        "The plan has a carer call at nine and at six. Mrs Faragher-Díaz falls at night, three times this month.",
                        "That the plan has nobody for the night.",
                        "A night-time call until the rails are in.",
                        "mihai"
                    )
                ),
                days.Step(
                    "2",
                    13,
                    "11:15",
                    "breeshey",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(13),
                            ScenarioDates.Time("11:00"),
                            "telephone",
                            "Breeshey Kewish, Mihai Ștefănescu",
                            "He would like to; there is nobody for nights."
                        )
                ),
                days.Step("3", 12, "10:30", "breeshey", s => s.GoOn("ewan", "voirrey")),
                days.Step(
                    "4",
                    11,
                    "14:20",
                    "mihai",
                    s =>
                        s.Consulted(
                            "Voirrey Cregeen",
                            days.Day(11),
                            text: null,
                            Text("issue", "Whether falls at night are a need of care or of housing.")
                        )
                ),
            ]
        );

    private static Scenario WithTheDirector(DaysAgo days) =>
        new(
            "live-iom-board",
            [
                days.Raise(
                    38,
                    "13:05",
                    "ealisaid",
                    Told(
                        ScenarioIntake.Person("young-person", "Aalin Skillicorn-Bakare", new DateOnly(2010, 11, 5), "Residential, Onchan"),
                        "roles",
                        "Aalin's dressings after self-harm are done by whoever is on duty in the home. The nurses say that it is not "
                            + "theirs, and so do we.",
                        "Which of the two services dresses her wounds.",
                        "A nurse who comes twice a week, and says when it heals wrongly.",
                        "breeshey"
                    )
                ),
                days.Step(
                    "2",
                    37,
                    "10:00",
                    "ealisaid",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(37),
                            at: null,
                            "face-to-face",
                            "Ealisaid Corlett-Webb, Breeshey Kewish",
                            text: null
                        )
                ),
                days.Step("3", 36, "09:10", "ealisaid", s => s.GoOn("juan", "ewan")),
                days.Step(
                    "4",
                    36,
                    "11:00",
                    "ealisaid",
                    s => s.Consulted("Juan Quirk-Abara", days.Day(36), text: null, Text("outcome", "A nurse who comes twice a week."))
                ),
                days.Step(
                    "5",
                    36,
                    "11:30",
                    "juan",
                    s =>
                        s.Requested(
                            days.Day(36),
                            Text("risk-or-need", "Wounds that nobody trained looks at."),
                            Text("why-threshold", "She has had two infections since spring.")
                        )
                ),
                days.Step(
                    "6",
                    33,
                    "15:00",
                    "juan",
                    s => s.Discussed(agreed: false, days.Day(33), at: null, "video-call", "Juan Quirk-Abara, Ewan Gawne-Teare", text: null)
                ),
                days.Step("7", 33, "15:10", "juan", s => s.GoOn("catreeney", "lucy")),
                days.Step(
                    "8",
                    12,
                    "16:45",
                    "catreeney",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(12),
                            at: null,
                            "telephone",
                            "Catreeney Moore, Dr Lucy Ashdown-Karran",
                            "Neither of us has the money for it, and both of us think that it should be done."
                        )
                ),
                days.Step(
                    "9",
                    9,
                    "12:00",
                    "catreeney",
                    s =>
                        s.ReferTo(
                            body: null,
                            Text("issues", "Who looks after wounds in a residential home. Both services would do it if it were paid for.")
                        )
                ),
                days.Step("10", 7, "09:20", "isla", s => s.BoardStep(text: null, On("informed-at", days.Day(7), "09:00"))),
            ]
        );

    private static ScenarioIntake Told(
        SubjectAnswer subject,
        string category,
        string concern,
        string disputed,
        string wanted,
        string recipient
    ) =>
        new(
            subject,
            category,
            concern,
            wanted,
            recipient,
            new TriedAnswer { Held = false, NotHeldBecause = "It came up today; ringing now." },
            new ManagersAnswer()
        )
        {
            ScreenedNo = ["individual", "own-organisation", "conference"],
            About = [],
            Disputed = disputed,
            Particulars = [Chose("urgent-threshold", "no")],
        };
}
