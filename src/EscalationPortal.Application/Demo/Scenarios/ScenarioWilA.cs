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
/// WIL-a: a stuck case, mediation, and a decision that stands. Steps 5 and 9 are refused, so they are told in the tests alone.
/// </summary>
public static class ScenarioWilA
{
    public static Scenario Scenario { get; } =
        new(
            "wil-a",
            [
                Raise("1", At("2027-02-08 16:20"), "delyth", Pages),
                Of("2", "2027-02-10 12:30", "ned", s => s.WriteRecord(Practitioners)),
                Of("3", "2027-02-15 09:00", "delyth", s => s.GoOn("ambrose", "shanelle")),
                Of("4", "2027-02-25 17:40", "shanelle", s => s.StartTrack("stuck", Text("stuck"))),
                Of("6a", "2027-03-02 11:15", "lorna", s => s.OfferMediator("partner", "mediator", Organisation)),
                Of("6b", "2027-03-02 15:00", "ambrose", s => s.AcceptMediator()),
                Of("6c", "2027-03-03 08:50", "shanelle", s => s.AcceptMediator()),
                Of("7", "2027-03-18 16:30", "mediator", s => s.Mediated(Day("2027-03-16"), Attended, Text("issues"), Text("way-forward"))),
                Of(
                    "8a",
                    "2027-03-22 13:00",
                    "shanelle",
                    s => s.Adopt("in-part", "The four steps, for six weeks. Not agreed: the exploitation panel now.")
                ),
                Of(
                    "8b",
                    "2027-03-22 13:00",
                    "ambrose",
                    s => s.Adopt("in-part", "The four steps, from today. Not agreed: to wait with the exploitation panel.")
                ),
                Of("8c", "2027-03-22 13:00", "ambrose", s => s.WriteRecord(Managers)),
                Of("10", "2027-03-25 09:30", "ambrose", s => s.GoOn("hilary", "viv")),
                Of("11a", "2027-04-08 14:00", "viv", s => s.WriteRecord(Leaders)),
                Of("11b", "2027-04-08 14:00", "viv", s => s.Decided(Decider, Text("decision"))),
                Of("11c", "2027-04-08 14:00", "hilary", s => s.NoteDecision(stillDisagrees: true, Remains)),
                Of(
                    "12",
                    "2027-04-09 10:00",
                    "hilary",
                    s =>
                        s.StartTrack(
                            "formal-log",
                            "The decision to wait six weeks before the exploitation panel worries us. Leaders have tried and "
                                + "have not agreed."
                        )
                ),
                Of("13", "2027-04-20 15:00", "lorna", s => s.Review(Text("suggestion"), "Supervised monthly, recorded.", Reviewed)),
            ]
        );

    /// <summary>What step 13 says of the two practitioners, by person and section.</summary>
    public static (string Person, string Section, string? Text)[] Reviewed =>
        [
            ("ned", "supervision", "Ned Farrar: supervised fortnightly, recorded; exploitation raised in three of six"),
            ("ned", "guidance", "the guidance on disguised compliance was on the shelf and not used."),
            ("delyth", "supervision", "Delyth Rhŷs-Thomas: no formal supervision, as is usual in schools"),
            ("delyth", "guidance", "talks to the safeguarding lead weekly, unrecorded."),
        ];

    /// <summary>A text of the scenario: concern, wanted, stuck, issues, way-forward, decision or suggestion.</summary>
    public static string Text(string name) => DemoText.Of($"wil-a.{name}.txt");

    /// <summary>Of step 11.</summary>
    public const string Decider = "Vivienne Achterberg, Director of families, Children's Social Care";

    /// <summary>What the escalating side writes when it notes the decision of step 11.</summary>
    public const string Remains = "Six weeks is a long time at fifteen, and the panel wouldn't stop the four steps.";

    /// <summary>Of step 2.</summary>
    public static TypedAnswer[] Practitioners =>
        Rung(
            "Plan unchanged since September; need for a decision.",
            "None reached. Ned agrees about the wall and has no better plan to offer; both take it to managers."
        );

    /// <summary>Of step 6.</summary>
    public const string Organisation = "Hope Lodge Family Mediation";

    /// <summary>Of step 7.</summary>
    public const string Attended =
        "Delyth Rhŷs-Thomas, Ambrose Fairweather, Edmund Farrar, Shanelle Baptiste, a detective constable, a youth worker";

    /// <summary>Of step 8.</summary>
    public static TypedAnswer[] Managers =>
        Rung(
            "Referral to the exploitation panel now, rather than after six weeks.",
            "The four steps are adopted by both agencies. Not agreed on the exploitation panel; leaders are asked."
        );

    /// <summary>Of step 11.</summary>
    public static TypedAnswer[] Leaders =>
        Rung(
            "Referral to the exploitation panel now, rather than after six weeks.",
            "Not agreed. Social care's decision stands; reasons below."
        );

    /// <summary>The question pages of step 1.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("child", "Ffion-Grace Muggleton-Drăgulescu", Day("2011-11-11"), "Not known"),
            Category: null,
            Text("concern"),
            Text("wanted"),
            "ned",
            new TriedAnswer
            {
                Held = true,
                On = Typed(Day("2027-02-03")),
                How = "Telephone",
                People = "Delyth Rhŷs-Thomas, Edmund Farrar",
                Result = "Not agreed",
            },
            new ManagersAnswer { LeadId = DemoPartnership.IdOf("ambrose") }
        )
        {
            Topic = "Child criminal exploitation; plan isn't changing anything",
            GutFeeling = true,
            ScreenedNo = ["own-managers", "conference-decision"],
            About = [],
            Particulars =
            [
                FieldAnswers.Chose("person-or-organisation", "both"),
                FieldAnswers.Chose("case-type", "none"),
                FieldAnswers.On("thought-through-on", Day("2027-02-05")),
                FieldAnswers.Text("motivation", "I've lost one at this age before and I don't want to lose another."),
                FieldAnswers.Text("over-identification", "With her mum, a little: she agrees with everyone, and I'd do the same."),
            ],
        }.Pages;

    private static TypedAnswer[] Rung(string challenge, string resolution) =>
        [FieldAnswers.Text("challenge", challenge), FieldAnswers.Text("resolution", resolution)];
}
