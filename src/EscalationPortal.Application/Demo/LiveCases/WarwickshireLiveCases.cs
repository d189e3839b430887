using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>Invented cases that are still on their way, told back from today, so that everybody's home page has something to do.</summary>
internal static class WarwickshireLiveCases
{
    /// <summary>The cases as they stand on this day.</summary>
    public static IReadOnlyList<Scenario> At(DateTimeOffset now)
    {
        var days = new DaysAgo(LondonTime.DateOf(now));
        return [WaitsToBeOpened(days), WaitsForResponse(days), WaitsForSignature(days), WithThePartnership(days), Withdrawn(days)];
    }

    private static Scenario WaitsToBeOpened(DaysAgo days) =>
        new(
            "live-unopened",
            [
                days.Raise(
                    1,
                    "15:20",
                    "ffion",
                    days.Told(
                        1,
                        ScenarioIntake.Person(
                            "young-person",
                            "Tobias Okonjo-Lund",
                            new DateOnly(2010, 7, 3),
                            "11 Saltisford Wharf, Warwick"
                        ),
                        "outcomes",
                        "Tobias's plan was closed after one visit. He told me that he still sleeps at a friend's three nights a week, "
                            + "and nobody has asked him why.",
                        "The plan re-opened, and somebody he knows to speak with him on his own.",
                        "kasia",
                        ScenarioIntake.ManagedBy("moira", "anselm")
                    )
                ),
            ]
        );

    private static Scenario WaitsForResponse(DaysAgo days) =>
        new(
            "live-response",
            [
                days.Raise(
                    6,
                    "08:35",
                    "imogen",
                    days.Told(
                        6,
                        ScenarioIntake.Person(
                            "child",
                            "Nur Abdi-Thistlewood",
                            new DateOnly(2017, 2, 11),
                            "3 Lillington Close, Leamington Spa"
                        ),
                        "no-action",
                        "Nur has told two adults in school that she's afraid to go home on Thursdays. The referral of last week was "
                            + "acknowledged and nothing has happened since.",
                        "A visit before Thursday, and a telephone call to school today to say who makes it.",
                        "dev",
                        ScenarioIntake.ManagedBy("ruthie", "godfrey")
                    ) with
                    {
                        AtRisk = true,
                    }
                ),
                days.Step("2", 5, "09:05", "ruthie", s => s.OpenStage("carys")),
                days.Step("3", 5, "12:40", "carys", s => s.NameManagers("carys", "patrick")),
                days.Step("4", 5, "12:45", "carys", s => s.Acknowledge()),
                days.Step(
                    "5",
                    4,
                    "16:10",
                    "ruthie",
                    s =>
                        s.CompleteForm(
                            "School's view is that what Nur says, and to whom she chose to say it, is enough for a visit "
                                + "this week. Children's "
                                + "Social Care has not said that it disagrees; it has said nothing."
                        )
                ),
            ]
        );

    private static Scenario WaitsForSignature(DaysAgo days) =>
        new(
            "live-signature",
            [
                days.Raise(
                    24,
                    "10:15",
                    "tariq",
                    days.Told(
                        24,
                        ScenarioIntake.Person(
                            "adult",
                            "Josephine Mbeki-Crane",
                            new DateOnly(1951, 10, 30),
                            "Flat 9, Meadowgate Court, Rugby"
                        ),
                        "late-referral",
                        "Mrs Mbeki-Crane's dressings have not been changed for nine days and the flat smells of it. The nursing team "
                            + "says that she must ring to book, and she can't hear the telephone.",
                        "Visits booked by the team, not by her, and a word with us when she does not answer the door.",
                        "ffion",
                        ScenarioIntake.ManagedBy("nell", "hugo")
                    )
                ),
                days.Step("2", 22, "09:30", "nell", s => s.OpenStage("moira")),
                days.Step("3", 22, "14:00", "moira", s => s.NameManagers("moira", "anselm")),
                days.Step("4", 22, "14:05", "moira", s => s.Acknowledge()),
                days.Step(
                    "5",
                    20,
                    "11:20",
                    "nell",
                    s =>
                        s.CompleteForm(
                            "We disagree about who books the visits. The tenant is deaf and lives alone; a booking line is no help to her."
                        )
                ),
                days.Step(
                    "6",
                    17,
                    "10:00",
                    "moira",
                    s =>
                        s.Respond(
                            "The booking line is county policy and I can't set it aside for one patient, though I see that "
                                + "it fails her. My "
                                + "manager can."
                        )
                ),
                days.Step(
                    "7",
                    15,
                    "15:30",
                    "nell",
                    s => s.NotAgreed(days.Day(15), ScenarioDates.Time("15:00"), "video-call", "Eleanor Quartermaine, Moira O'Donoghue")
                ),
                days.Step("8", 15, "15:35", "nell", s => s.ConfirmFiling(days.Day(15))),
                days.Step("9", 15, "15:40", "nell", s => s.Escalate("hugo")),
                days.Step("10", 13, "09:00", "hugo", s => s.OpenStage("anselm")),
                days.Step(
                    "11",
                    6,
                    "16:00",
                    "hugo",
                    s =>
                        s.RecordAgreement(
                            "1. The nursing team books Mrs Mbeki-Crane's visits itself, twice a week, and leaves a card.\n2. Housing tells "
                                + "the team the same day if she does not answer.",
                            "Moira O'Donoghue sets the visits up by the end of the month; Tariq Bellweather shows the nurses the key safe.",
                            null,
                            days.Day(6)
                        )
                ),
                days.Step("12", 6, "16:20", "hugo", s => s.Sign()),
            ]
        );

    private static Scenario WithThePartnership(DaysAgo days) =>
        new(
            "live-partnership",
            [
                days.Raise(
                    40,
                    "11:00",
                    "kasia",
                    days.Told(
                        40,
                        ScenarioIntake.Person("carer", "Desmond Farrow-Iqbal", new DateOnly(1978, 4, 19), "27 Attleborough Row, Nuneaton"),
                        "drift",
                        "The family was promised a ground-floor flat in spring. Mr Farrow-Iqbal still carries his daughter up two "
                            + "floors, and his back has given way twice.",
                        "A date for the move, or the lift repaired, in writing.",
                        "tariq",
                        ScenarioIntake.ManagedBy("bryn", "olu")
                    )
                ),
                days.Step("2", 38, "09:15", "bryn", s => s.OpenStage("nell")),
                days.Step("3", 38, "13:00", "nell", s => s.NameManagers("nell", "hugo")),
                days.Step(
                    "4",
                    36,
                    "10:40",
                    "bryn",
                    s => s.CompleteForm("The two services disagree about whose budget pays for the lift, and meanwhile nobody repairs it.")
                ),
                days.Step(
                    "5",
                    33,
                    "12:00",
                    "nell",
                    s => s.Respond("The lift belongs to the head landlord. We have written to them five times and can't compel them.")
                ),
                days.Step(
                    "6",
                    31,
                    "15:10",
                    "bryn",
                    s => s.NotAgreed(days.Day(31), ScenarioDates.Time("14:00"), "video-call", "Bryn Cadwaladr, Eleanor Quartermaine")
                ),
                days.Step("7", 31, "15:20", "bryn", s => s.ConfirmFiling(days.Day(31))),
                days.Step("8", 31, "15:25", "bryn", s => s.Escalate("olu")),
                days.Step("9", 27, "09:00", "olu", s => s.OpenStage("hugo")),
                days.Step(
                    "10",
                    12,
                    "16:30",
                    "olu",
                    s => s.NotAgreed(days.Day(12), ScenarioDates.Time("16:00"), "video-call", "Oluwaseun Ferreira-Pike, Hugo Adeyemi-Frost")
                ),
                days.Step("11", 11, "09:45", "olu", s => s.ConfirmFiling(days.Day(11))),
                days.Step(
                    "12",
                    11,
                    "10:00",
                    "olu",
                    s => s.ReferToBoard("No agency at the table owns the lift. The partnership can bring the head landlord to it.")
                ),
            ]
        );

    private static Scenario Withdrawn(DaysAgo days) =>
        new(
            "live-withdrawn",
            [
                days.Raise(
                    19,
                    "09:50",
                    "ffion",
                    days.Told(
                        19,
                        ScenarioIntake.Person(
                            "child",
                            "Casimir Vale-Odhiambo",
                            new DateOnly(2015, 12, 2),
                            "8 Tachbrook Mews, Leamington Spa"
                        ),
                        "poor-referral",
                        "School's referral to us named the wrong child and had no telephone number; the right family waited three weeks.",
                        "The referral form filled in with the family present.",
                        "imogen",
                        ScenarioIntake.ManagedBy("moira", "anselm")
                    )
                ),
                days.Step("2", 18, "10:30", "moira", s => s.OpenStage("ruthie")),
                days.Step(
                    "3",
                    16,
                    "13:15",
                    "ffion",
                    s =>
                        s.Withdraw(
                            "School rang the family and us the same day and has changed its form. There is nothing left to disagree about."
                        )
                ),
            ]
        );
}
