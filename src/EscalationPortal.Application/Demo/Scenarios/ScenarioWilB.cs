using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>
/// WIL-b: a serious concern beside the ladder, after two beginnings that belonged elsewhere, a conference report, and the meeting for
/// which an agency brings its experience.
/// </summary>
public static class ScenarioWilB
{
    public static Scenario Scenario { get; } =
        new(
            "wil-b",
            [
                Raise("3", At("2026-08-25 11:30"), "bozena", Pages),
                Of("4", "2026-08-25 11:55", "trudy", s => s.StartTrack("serious-concern", Text("flag"))),
                Of("5", "2026-08-25 16:45", "maisie", s => s.WriteRecord(Practitioners)),
                Of("6", "2026-08-26 15:10", "bozena", s => s.GoOn("trudy", "kwame")),
                Of("8", "2026-09-01 09:20", "imran", s => s.ConcludeTrack("serious-concern", DeepDive)),
                Of("9a", "2026-09-02 17:30", "kwame", s => s.WriteRecord(Managers)),
                Of(
                    "9b",
                    "2026-09-02 17:30",
                    "trudy",
                    s => s.RecordAgreement(Text("agreement"), plan: null, outstanding: null, Day("2026-09-02"))
                ),
                Of(
                    "10",
                    "2026-09-07 11:00",
                    "petra",
                    s => s.ReportConference("children-in-care-review", resolved: true, Conference, "maisie", "senga")
                ),
                Of("11a", "2026-09-07 12:00", "lorna", s => new EnterMeeting(s.Actor, s.FormToken, Day("2026-06-11"), CalledOff: false)),
                Of("11b", "2026-09-07 12:01", "lorna", s => new EnterMeeting(s.Actor, s.FormToken, Meeting, CalledOff: false)),
                Of(
                    "11c",
                    "2026-09-08 12:00",
                    "trudy",
                    s => new SendMeetingInput(s.Actor, s.FormToken, Text("experience"), NamesNobody: true)
                ),
            ]
        );

    /// <summary>Of step 12.</summary>
    public static DateOnly Meeting => Day("2026-09-10");

    /// <summary>A text of the scenario: concern, wanted, flag, deep-dive, agreement or experience.</summary>
    public static string Text(string name) => DemoText.Of($"wil-b.{name}.txt");

    /// <summary>Of step 10.</summary>
    public static string Conference => "Dentist's report to be accepted in place of a second examination";

    /// <summary>Of step 5.</summary>
    public static TypedAnswer[] Practitioners =>
        Rung(
            "Child to be seen by a doctor; Sunday visits.",
            "Medical arranged for Wednesday 26 August 10:00. Sunday visits: not agreed, no staff."
        );

    /// <summary>Of step 8.</summary>
    public static TypedAnswer[] DeepDive => [FieldAnswers.Chose("deep-dive", "yes"), FieldAnswers.Text("reason", Text("deep-dive"))];

    /// <summary>The record of the rung at which step 9 agrees.</summary>
    public static TypedAnswer[] Managers => Rung("Sunday visits.", "Agreed: they start again on 6 September.");

    /// <summary>The question pages of step 3.</summary>
    public static IReadOnlyList<IPageAnswer> Pages => Told.Pages;

    /// <summary>The question pages of steps 1 and 2, which end at a signpost.</summary>
    /// <param name="yes">Key of the scope question that is answered with yes.</param>
    public static IReadOnlyList<IPageAnswer> Elsewhere(string yes) =>
        [
            .. Pages.Select(page =>
                page is ScopeAnswer scope
                    ? scope with
                    {
                        Screening = [.. scope.Screening.Select(one => one with { Yes = one.Key == yes })],
                    }
                    : page
            ),
        ];

    private static ScenarioIntake Told =>
        new(
            Person("child", "Aurelia-Mai Chukwuemeka-Dębska", Day("2024-01-06"), "Not known"),
            Category: null,
            Text("concern"),
            Text("wanted"),
            "maisie",
            new TriedAnswer
            {
                Held = true,
                On = Typed(Day("2026-08-24")),
                How = "Telephone",
                People = "Bożena Kępińska-Hart, Maisie Underhill",
                Result = "Not agreed",
            },
            new ManagersAnswer { LeadId = DemoPartnership.IdOf("trudy") }
        )
        {
            Topic = "Unannounced visits stopped; injuries in nappy area",
            HomePartnership = "father's home is in a neighbouring county",
            Evidence = [("three body maps", "Lower Wylye Pre-School, 27 July, 10 and 24 August 2026")],
            ScreenedNo = ["own-managers", "conference-decision"],
            About = [],
            Particulars =
            [
                FieldAnswers.Chose("person-or-organisation", "organisation"),
                FieldAnswers.Chose("case-type", "none"),
                FieldAnswers.On("thought-through-on", Day("2026-08-24")),
            ],
        };

    private static TypedAnswer[] Rung(string challenge, string resolution) =>
        [FieldAnswers.Text("challenge", challenge), FieldAnswers.Text("resolution", resolution)];
}
