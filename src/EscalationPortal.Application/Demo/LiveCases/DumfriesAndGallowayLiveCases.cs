using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>Invented cases of Dumfries &amp; Galloway that are still on their way, and general themes, told back from today.</summary>
internal static class DumfriesAndGallowayLiveCases
{
    /// <summary>The cases as they stand on this day.</summary>
    public static IReadOnlyList<Scenario> At(DateTimeOffset now)
    {
        var days = new DaysAgo(LondonTime.DateOf(now));
        return [WaitsForLineManagers(days), ProviderAsksForAdvice(days), StageFourIsCounted(days), LeadersAsk(days), GeneralThemes(days)];
    }

    /// <summary>No case: two themes of practice, each to its group .</summary>
    private static Scenario GeneralThemes(DaysAgo days) =>
        new(
            "live-dag-themes",
            [
                days.Step(
                    "1",
                    26,
                    "08:50",
                    "catriona",
                    s => new SendTheme(
                        s.Actor,
                        s.FormToken,
                        "wigtownshire",
                        "Meetings about a plan are set for the middle of the school day. Class teachers can't leave a class, so schools "
                            + "send a page of notes, and nobody can ask them anything.",
                        "Two meetings in five at half past three, and a telephone line for the rest.",
                        NamesNobody: true
                    )
                ),
                days.Step(
                    "2",
                    9,
                    "17:20",
                    "effie",
                    s => new SendTheme(
                        s.Actor,
                        s.FormToken,
                        "nithsdale",
                        "Nurseries that are not the council's hear of meetings late or not at all: the list of addresses is from 2022.",
                        Help: null,
                        NamesNobody: true
                    )
                ),
            ]
        );

    private static Scenario WaitsForLineManagers(DaysAgo days) =>
        new(
            "live-dag-line-managers",
            [
                days.Raise(
                    1,
                    "13:40",
                    "effie",
                    Told(
                        days,
                        1,
                        ScenarioIntake.Person("child", "Eilidh Kowalczyk-Baird", new DateOnly(2022, 5, 9), "6 Whitesands Court, Dumfries"),
                        "information-sharing",
                        "Police were at Eilidh's house twice this month and the nursery was told on neither day. She fell asleep over "
                            + "her milk both mornings and we asked her the wrong questions.",
                        "A telephone call to the nursery before nine on the morning after, and somebody who makes it when "
                            + "the sergeant is on leave.",
                        "struan",
                        "rhona",
                        "struan"
                    )
                ),
            ]
        );

    private static Scenario ProviderAsksForAdvice(DaysAgo days) =>
        new(
            "live-dag-provider",
            [
                days.Raise(
                    5,
                    "16:15",
                    "effie",
                    Told(
                        days,
                        5,
                        ScenarioIntake.Person("child", "Lachlan Adeyemi-Ross", new DateOnly(2023, 8, 21), "Burnside Cottage, Thornhill"),
                        "plan",
                        "Lachlan's plan says that he comes to us five mornings. There's no transport, so he comes on two, and the plan "
                            + "counts it as five.",
                        "The plan changed to what happens, or a taxi.",
                        "ailsa",
                        "rhona",
                        "tadeusz"
                    )
                ),
                days.Step(
                    "2",
                    2,
                    "09:20",
                    "rhona",
                    s => new SeekBoardAdvice(
                        s.Actor,
                        s.Dispute.Reference,
                        s.Dispute.Version,
                        s.FormToken,
                        "I own the nursery and manage it; nobody stands above me. Mr Żółkiewski and I have talked twice and agree about "
                            + "everything but the taxi. To whom do I go next?"
                    )
                ),
            ]
        );

    private static Scenario StageFourIsCounted(DaysAgo days) =>
        new(
            "live-dag-stage-four",
            [
                days.Raise(
                    33,
                    "10:05",
                    "ailsa",
                    Told(
                        days,
                        33,
                        ScenarioIntake.Person(
                            "young-person",
                            "Callum Ferreira-Glendinning",
                            new DateOnly(2011, 2, 27),
                            "14 Loreburn Wynd, Dumfries"
                        ),
                        "attendance",
                        "Health has been at none of the last four meetings about Callum, and his medicines are half of his plan.",
                        "Somebody who knows his medicines at every meeting, or on the telephone for ten minutes of it.",
                        "seonaid",
                        "tadeusz",
                        "gregor"
                    )
                ),
                days.Step(
                    "2",
                    28,
                    "11:30",
                    "tadeusz",
                    s =>
                        s.GoOn(
                            "morven",
                            "iona",
                            FieldAnswers.Text(
                                "situation",
                                "Four meetings without Health; the plan's part on medicines is eight months old."
                            ),
                            FieldAnswers.Text("tried", "Dates were offered by turns, and a call-in number."),
                            FieldAnswers.Text("barriers", "One clinic a week, always on the day of the meetings.")
                        ) with
                        {
                            WhyNoDiscussion = "The two managers met by chance and nothing was written down.",
                        }
                ),
                days.Step(
                    "3",
                    24,
                    "15:00",
                    "morven",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(24),
                            at: null,
                            "video-call",
                            "Morven Carlyle, Iona Bláthnaid Kerr",
                            text: null,
                            FieldAnswers.Text("action-agreed", "The clinic is moved once in four weeks; every meeting is not possible.")
                        )
                ),
                days.Step(
                    "3b",
                    24,
                    "15:10",
                    "morven",
                    s =>
                        s.WriteRecord(
                            FieldAnswers.Chose("family-informed", "no"),
                            FieldAnswers.Text(
                                "family-not-informed-because",
                                "Callum's mother is in hospital this week; she is told on Monday."
                            ),
                            FieldAnswers.Text("child-record-by", "Morven Carlyle")
                        )
                ),
                days.Step("4", 19, "09:10", "morven", s => s.GoOn("kirsty", counterpart: null)),
                days.Step("5", 18, "09:45", "iona", s => s.NameOwn("fergus")),
                days.Step(
                    "6",
                    6,
                    "14:30",
                    "kirsty",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(6),
                            at: null,
                            "face-to-face",
                            "Kirsty Elphinstone-Roy, Fergus Dalrymple-Aziz",
                            "One meeting in four isn't enough for a plan that's mostly medicines; more isn't possible with one clinic.",
                            FieldAnswers.None("themes")
                        )
                ),
                days.Step(
                    "7",
                    2,
                    "11:50",
                    "kirsty",
                    s => s.ReferTo("cssapp-executive") with { Reason = "We can't agree how many meetings are enough." }
                ),
            ]
        );

    private static Scenario LeadersAsk(DaysAgo days) =>
        new(
            "live-dag-leaders",
            [
                days.Raise(
                    21,
                    "09:40",
                    "seonaid",
                    Told(
                        days,
                        21,
                        ScenarioIntake.Person(
                            "child",
                            "Isobel Ó Murchú-Carruthers",
                            new DateOnly(2021, 6, 14),
                            "2 Catstrand Row, New Galloway"
                        ),
                        "plan",
                        "Isobel's plan has a speech therapist in it who left in spring. Each review says that one is being found.",
                        "A name, or the part of the plan taken out and said aloud.",
                        "ailsa",
                        "gregor",
                        "tadeusz"
                    )
                ),
                days.Step(
                    "2",
                    17,
                    "11:00",
                    "gregor",
                    s =>
                        s.GoOn(
                            "iona",
                            "morven",
                            FieldAnswers.Text("situation", "A part of the plan that nobody carries out."),
                            FieldAnswers.Text("tried", "Two reviews; a letter to the hospital."),
                            FieldAnswers.Text("barriers", "No speech therapist west of Castle Douglas.")
                        ) with
                        {
                            WhyNoDiscussion = "Leave on both sides; service leads were to hear it this week.",
                        }
                ),
                days.Step(
                    "3",
                    14,
                    "14:20",
                    "iona",
                    s =>
                        s.Discussed(
                            agreed: false,
                            days.Day(14),
                            at: null,
                            "telephone",
                            "Iona Bláthnaid Kerr, Morven Carlyle",
                            text: null,
                            FieldAnswers.Text("action-agreed", "Both ask their own service again.")
                        )
                ),
                days.Step(
                    "3b",
                    14,
                    "14:30",
                    "iona",
                    s =>
                        s.WriteRecord(
                            FieldAnswers.Chose("family-informed", "yes"),
                            FieldAnswers.Text("family-informed-by", "Both parents, by Seònaid NicPhàrlain"),
                            FieldAnswers.On("family-informed-at", days.Day(14), "10:00"),
                            FieldAnswers.Text("child-record-by", "Iona Bláthnaid Kerr")
                        )
                ),
                days.Step("4", 9, "09:30", "iona", s => s.GoOn("fergus", counterpart: null)),
                days.Step("5", 8, "12:00", "morven", s => s.NameOwn("kirsty")),
                days.Step(
                    "6",
                    3,
                    "16:40",
                    "kirsty",
                    s =>
                        s.AskInformation(
                            "una",
                            "Does any school in Education's list have hours of a speech therapist this term?",
                            "Reception and primary one, west of Castle Douglas."
                        )
                ),
            ]
        );

    private static ScenarioIntake Told(
        DaysAgo days,
        int ago,
        SubjectAnswer subject,
        string category,
        string concern,
        string wanted,
        string recipient,
        string lineManager,
        string counterpart
    ) =>
        days.Told(
            ago,
            subject,
            category,
            concern,
            wanted,
            recipient,
            new ManagersAnswer { LineManagerId = DemoPartnership.IdOf(lineManager) }
        ) with
        {
            ScreenedNo = ["needs-rising", "general-theme", "formal-complaint", "adverse-event"],
            About = [],
            Counterpart = counterpart,
            Particulars =
            [
                FieldAnswers.Text("planning-role", "Yes, I work with the child every week"),
                FieldAnswers.Chose("processes-used", "supervision"),
                FieldAnswers.Chose("escalation-told", "yes"),
                FieldAnswers.On("escalation-told-on", days.Day(ago)),
            ],
        };
}
