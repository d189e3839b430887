using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>
/// DAG-a: immediate risk first, then four stages, a ceiling of seven working days across the August holiday, and themes for all
/// agencies.
/// </summary>
public static class ScenarioDagA
{
    public static Scenario Scenario { get; } =
        new(
            "dag-a",
            [
                Raise("2", At("2026-07-08 16:05"), "seonaid", Pages),
                Of(
                    "3",
                    "2026-07-09 10:30",
                    "gregor",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-09"),
                            at: null,
                            "telephone",
                            "Gregor Mac an t-Saoir",
                            text: null,
                            LineManagers
                        ) with
                        {
                            TheirPeople = "Tadeusz Żółkiewski",
                            Factual = true,
                        }
                ),
                Of("4", "2026-07-13 09:15", "gregor", s => s.GoOn("iona", "morven", Briefing)),
                Of(
                    "5",
                    "2026-07-15 14:00",
                    "iona",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-15"),
                            at: null,
                            "telephone",
                            "Iona Bláthnaid Kerr, Morven Carlyle",
                            text: null,
                            ServiceLeads
                        )
                ),
                Of("5b", "2026-07-15 14:10", "iona", s => s.WriteRecord(RecordOfTwo)),
                Of("6a", "2026-07-20 11:00", "iona", s => s.GoOn("fergus", counterpart: null)),
                Of("6b", "2026-07-20 11:00", "morven", s => s.NameOwn("kirsty")),
                Of("7a", "2026-07-21 09:40", "kirsty", s => s.AskInformation("neil", Question, Needs)),
                Of("7b", "2026-07-23 16:20", "neil", s => s.AnswerInformation(Text("police"))),
                Of(
                    "8",
                    "2026-07-27 15:30",
                    "fergus",
                    s =>
                        s.Discussed(
                            agreed: false,
                            Day("2026-07-27"),
                            at: null,
                            "face-to-face",
                            "Fergus Dalrymple-Aziz, Kirsty Elphinstone-Roy",
                            Text("no-agreement"),
                            FieldAnswers.Text("themes", SeniorThemes)
                        )
                ),
                Of("9", "2026-07-29 11:20", "fergus", s => s.ReferTo("public-protection-committee")),
                Of(
                    "10",
                    "2026-07-29 16:05",
                    "agnes",
                    s => s.BoardStep(text: null, FieldAnswers.Chose("degree", "high"), FieldAnswers.Text("timescale", "6"))
                ),
                Of(
                    "12",
                    "2026-08-07 13:45",
                    "agnes",
                    s =>
                        s.Result(
                            Text("outcome"),
                            BoardResultLeads.Decided,
                            FieldAnswers.Chose("resolved", "yes"),
                            FieldAnswers.Text("themes", Themes)
                        ) with
                        {
                            MeetingHeld = true,
                            MetOn = Day("2026-08-05"),
                            Attended = "Seònaid NicPhàrlain, Ailsa McWhirter, Fergus Dalrymple-Aziz, Kirsty Elphinstone-Roy",
                        }
                ),
                Of("13a", "2026-08-10 09:30", "agnes", s => s.PublishTheme(FirstTheme)),
                Of("13b", "2026-08-10 09:31", "agnes", s => s.PublishTheme(SecondTheme)),
            ]
        );

    /// <summary>A text of the scenario: concern, wanted, areas, tried, police, no-agreement or outcome.</summary>
    public static string Text(string name) => DemoText.Of($"dag-a.{name}.txt");

    /// <summary>Of step 8.</summary>
    public const string SeniorThemes = "Concern reports addressed to a closed office; summer cover when a nursery is the plan.";

    /// <summary>Of step 7.</summary>
    public const string Question = "What do the police know of the address since May?";

    /// <summary>Of step 7, too.</summary>
    public const string Needs = "Ruaraidh Òg McKinnon-Pavlović, born 17 March 2023. Urgent: the senior managers meet on 27 July.";

    /// <summary>Of step 12.</summary>
    public const string Themes =
        "A setting that closes in the summer can't be the only support in a plan. Addresses for concern reports are checked each "
        + "quarter.";

    /// <summary>The two of step 12, as they go to all agencies in step 13.</summary>
    public static string FirstTheme => Themes[..(Themes.IndexOf('.', StringComparison.Ordinal) + 1)];

    /// <summary>The other one.</summary>
    public static string SecondTheme => Themes[(FirstTheme.Length + 1)..];

    /// <summary>The four boxes of step 3.</summary>
    public static TypedAnswer[] LineManagers =>
        [
            FieldAnswers.Text("areas", Text("areas")),
            FieldAnswers.Text(
                "agreement",
                "The minute of 24 June is to be corrected. Closure on 10 July is put back while enquiries are made."
            ),
            FieldAnswers.Text(
                "disagreement",
                "Whether Social Work stays as Lead Professional after the enquiries if these are inconclusive."
            ),
            FieldAnswers.Text("barriers", "Two family support posts vacant until September."),
        ];

    /// <summary>Of step 4.</summary>
    public static TypedAnswer[] Briefing =>
        [
            FieldAnswers.Text(
                "situation",
                "Social Work means to close in July; the nursery that is the plan's support is shut until 19 August, and nobody but "
                    + "the health visitor would go over the door, once."
            ),
            FieldAnswers.Text("tried", Text("tried")),
            FieldAnswers.Text("barriers", "Two family support posts vacant until September; no agreed Lead Professional from August"),
        ];

    /// <summary>Of step 5.</summary>
    public static TypedAnswer[] ServiceLeads =>
        [FieldAnswers.Text("action-agreed", "Weekly visits until 14 August, alternating; Lead Professional after that not agreed")];

    /// <summary>Of step 5, in the stage's own record.</summary>
    public static TypedAnswer[] RecordOfTwo =>
        [
            FieldAnswers.Chose("family-informed", "yes"),
            FieldAnswers.Text("family-informed-by", "Mother, by Seònaid NicPhàrlain"),
            FieldAnswers.On("family-informed-at", Day("2026-07-15"), "11:00"),
            FieldAnswers.Text("child-record-by", "Iona Bláthnaid Kerr"),
            FieldAnswers.On("child-record-on", Day("2026-07-15")),
        ];

    /// <summary>The question pages of steps 1 and 2.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("child", "Ruaraidh Òg McKinnon-Pavlović", Day("2023-03-17"), "Not known"),
            "course-of-action",
            Text("concern"),
            Text("wanted"),
            "ailsa",
            new TriedAnswer
            {
                Held = true,
                On = Typed(Day("2026-06-24")),
                How = "Professionals Meeting",
                People = "Six people",
                Result = "Not agreed",
            },
            new ManagersAnswer { LineManagerId = DemoPartnership.IdOf("gregor") }
        )
        {
            AtRisk = true,
            Referral = new ReferralFirstAnswer
            {
                On = Typed(Day("2026-07-08")),
                At = "15:35",
                To = "Social Work Access Team",
                How = "Telephone",
            },
            ScreenedNo = ["needs-rising", "general-theme", "formal-complaint", "adverse-event"],
            About = [],
            Counterpart = "tadeusz",
            Particulars =
            [
                FieldAnswers.Text("planning-role", "Yes, Named Person"),
                FieldAnswers.Chose("processes-used", "supervision", "professionals-meeting"),
                FieldAnswers.On("professionals-meeting-on", Day("2026-06-24")),
                FieldAnswers.Chose("escalation-told", "yes"),
                FieldAnswers.On("escalation-told-on", Day("2026-07-08")),
            ],
        }.Pages;
}
