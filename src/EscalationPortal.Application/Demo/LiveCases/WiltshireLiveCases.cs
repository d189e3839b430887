using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>Invented cases of Wiltshire that are still on their way, told back from today.</summary>
internal static class WiltshireLiveCases
{
    /// <summary>The cases as they stand on this day.</summary>
    public static IReadOnlyList<Scenario> At(DateTimeOffset now)
    {
        var days = new DaysAgo(LondonTime.DateOf(now));
        return [WithThePractitioners(days), Stuck(days), DecisionWaitsToBeNoted(days), MeetingToCome(days)];
    }

    /// <summary>No case: a meeting to come, and what one agency brings to it .</summary>
    private static Scenario MeetingToCome(DaysAgo days) =>
        new(
            "live-wil-meeting",
            [
                days.Step("1", 30, "09:15", "lorna", s => new EnterMeeting(s.Actor, s.FormToken, days.Day(60), CalledOff: false)),
                days.Step("2", 30, "09:20", "lorna", s => new EnterMeeting(s.Actor, s.FormToken, days.Day(-20), CalledOff: false)),
                days.Step(
                    "3",
                    4,
                    "16:10",
                    "tobiah",
                    s => new SendMeetingInput(
                        s.Actor,
                        s.FormToken,
                        "We raise little and we know it. Health visitors ring each other instead, and it stops there. A slot in team "
                            + "meetings has helped: two concerns were raised that would have stayed on the telephone.",
                        NamesNobody: true
                    )
                ),
            ]
        );

    private static Scenario WithThePractitioners(DaysAgo days) =>
        new(
            "live-wil-practitioners",
            [
                days.Raise(
                    2,
                    "08:50",
                    "delyth",
                    Told(
                        days,
                        2,
                        ScenarioIntake.Person("child", "Benedykt Cole-Marchetti", new DateOnly(2014, 9, 16), "2 Sheep Street, Devizes"),
                        "Hearing test put off for the third time",
                        "Benedykt hears nothing on his left, and three tests have been put off since Easter. He is called rude by people "
                            + "who stand on that side.",
                        "A date that holds, and a letter to school that says what to do until then.",
                        "senga",
                        "ambrose"
                    )
                ),
            ]
        );

    private static Scenario Stuck(DaysAgo days) =>
        new(
            "live-wil-stuck",
            [
                days.Raise(
                    26,
                    "12:10",
                    "senga",
                    Told(
                        days,
                        26,
                        ScenarioIntake.Person("child", "Zara Whitcombe-Osei", new DateOnly(2021, 12, 1), "Canal Side, Pewsey"),
                        "Weight going down while everybody agrees",
                        "Zara has lost weight at three visits running. Everybody writes it down, her father thanks everybody, and she "
                            + "has lost weight again.",
                        "One plan with one name in it, and meals that somebody sees her eat.",
                        "ned",
                        "tobiah"
                    )
                ),
                days.Step(
                    "2",
                    24,
                    "16:00",
                    "ned",
                    s =>
                        s.WriteRecord(
                            Rung("Weight is going down; nobody owns it.", "None reached: both of us have written it down already.")
                        )
                ),
                days.Step("3", 22, "09:05", "senga", s => s.GoOn("tobiah", "shanelle")),
                days.Step(
                    "4",
                    9,
                    "15:45",
                    "tobiah",
                    s =>
                        s.StartTrack(
                            "stuck",
                            "We agree at every meeting and nothing is different at the next one. Her father says yes to all "
                                + "of us. I'd like "
                                + "somebody from outside who may ask the stupid questions."
                        )
                ),
            ]
        );

    private static Scenario DecisionWaitsToBeNoted(DaysAgo days) =>
        new(
            "live-wil-decision",
            [
                days.Raise(
                    38,
                    "14:25",
                    "maisie",
                    Told(
                        days,
                        38,
                        ScenarioIntake.Person("child", "Rafferty Lindqvist-Hale", new DateOnly(2023, 3, 30), "The Old Dairy, Wylye"),
                        "Place at pre-school to be ended",
                        "The pre-school means to end Rafferty's place because he bites. It's the one hour of the day in which he is with "
                            + "other children.",
                        "The place kept until the summer, with a second adult at dinner time.",
                        "bozena",
                        "kwame"
                    )
                ),
                days.Step(
                    "2",
                    36,
                    "10:30",
                    "bozena",
                    s => s.WriteRecord(Rung("Rafferty's place.", "Not agreed: I don't decide about places."))
                ),
                days.Step("3", 35, "09:00", "maisie", s => s.GoOn("kwame", "trudy")),
                days.Step(
                    "4",
                    28,
                    "11:15",
                    "trudy",
                    s =>
                        s.WriteRecord(
                            Rung("Rafferty's place; a second adult at dinner time.", "Not agreed: there's no money for a second adult.")
                        )
                ),
                days.Step("5", 27, "09:30", "kwame", s => s.GoOn("rosamund", "trudy") with { Stage = "rung" }),
                days.Step(
                    "6",
                    20,
                    "14:00",
                    "rosamund",
                    s =>
                        s.WriteRecord(
                            Rung("Who pays for the second adult.", "Half is offered until the summer; the other half isn't found.")
                        )
                ),
                days.Step("7", 19, "10:00", "rosamund", s => s.GoOn("viv", "clive")),
                days.Step(
                    "8",
                    6,
                    "17:20",
                    "clive",
                    s => s.WriteRecord(Rung("Rafferty's place until the summer.", "Not agreed; the trustees' decision stands."))
                ),
                days.Step(
                    "9",
                    6,
                    "17:30",
                    "clive",
                    s =>
                        s.Decided(
                            "Clive Mbeki-Rudge, Chair of trustees, Lower Wylye Pre-School",
                            "The place ends at half-term. Two children have been hurt and we can't staff it. We keep his name on the list."
                        )
                ),
            ]
        );

    private static TypedAnswer[] Rung(string challenge, string resolution) =>
        [FieldAnswers.Text("challenge", challenge), FieldAnswers.Text("resolution", resolution)];

    private static ScenarioIntake Told(
        DaysAgo days,
        int ago,
        SubjectAnswer subject,
        string topic,
        string concern,
        string wanted,
        string recipient,
        string lead
    ) =>
        days.Told(ago, subject, category: null, concern, wanted, recipient, new ManagersAnswer { LeadId = DemoPartnership.IdOf(lead) }) with
        {
            Topic = topic,
            GutFeeling = true,
            ScreenedNo = ["own-managers", "conference-decision"],
            About = [],
            Particulars =
            [
                FieldAnswers.Chose("person-or-organisation", "organisation"),
                FieldAnswers.Chose("case-type", "none"),
                FieldAnswers.On("thought-through-on", days.Day(ago + 1)),
            ],
        };
}
