using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>WAR-a: a disagreement about a threshold, agreed at Stage Two with two signatures.</summary>
public static class ScenarioWarA
{
    public static Scenario Scenario { get; } =
        new(
            "war-a",
            [
                Raise("2", At("2026-03-26 16:52"), "ffion", Pages),
                Of("4", "2026-03-30 09:05", "moira", s => s.OpenStage("carys")),
                Of("5a", "2026-03-30 14:20", "carys", s => s.NameManagers("carys", "patrick")),
                Of("5b", "2026-03-30 14:20", "carys", s => s.Acknowledge()),
                Of("6a", "2026-03-31 11:00", "moira", s => s.InvolveAgency("ruthie")),
                Of("6b", "2026-03-31 11:00", "moira", s => s.CompleteForm(Text("summary"))),
                Of("6c", "2026-03-31 15:45", "ruthie", s => s.WriteView(Text("school-view"))),
                Of("7", "2026-04-01 16:30", "carys", s => s.Respond(Text("response"))),
                Of(
                    "8a",
                    "2026-04-02 15:30",
                    "moira",
                    s => s.NotAgreed(Day("2026-04-02"), Time("15:00"), "video-call", "Moira O'Donoghue, Carys Llewelyn-Bowyer")
                ),
                Of("8b", "2026-04-02 15:30", "moira", s => s.ConfirmFiling(Day("2026-04-02"))),
                Of("8c", "2026-04-02 15:30", "moira", s => s.Escalate("anselm")),
                Of("9a", "2026-04-07 08:30", "anselm", s => s.OpenStage("patrick")),
                Of("9b", "2026-04-07 08:30", "anselm", s => s.AskAdvice("jacinta")),
                Of("9c", "2026-04-07 10:15", "jacinta", s => s.GiveAdvice(Text("advice"))),
                Of(
                    "10",
                    "2026-04-09 13:00",
                    "patrick",
                    s => s.CallMeeting(Day("2026-04-09"), Time("16:00"), Time("16:45"), "Video call", "ffion", "dev", "moira", "carys")
                ),
                Of(
                    "11",
                    "2026-04-10 11:20",
                    "anselm",
                    s => s.RecordAgreement(Text("outcomes"), plan: null, Outstanding, Day("2026-04-10"))
                ),
                Of("12", "2026-04-10 11:45", "anselm", s => s.Sign()),
                Of("13", "2026-04-13 09:15", "patrick", s => s.Sign()),
            ]
        );

    /// <summary>A text of the scenario: concern, wanted, summary, school-view, response, advice or outcomes.</summary>
    public static string Text(string name) => DemoText.Of($"war-a.{name}.txt");

    /// <summary>Of step 11.</summary>
    public const string Outstanding =
        "Whether the younger brother needs his own assessment: pursued by Carys Llewelyn-Bowyer with Moira O'Donoghue by 17 "
        + "April 2026";

    /// <summary>The question pages of steps 1 and 2.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("child", "Léa-Mae O'Shaughnessy-Wójcik", Day("2016-02-29"), "Flat 2b, 17–19 Nightingale Rise, Leamington Spa"),
            "thresholds",
            Text("concern"),
            Text("wanted"),
            "dev",
            new TriedAnswer
            {
                Held = true,
                On = Typed(Day("2026-03-23")),
                At = "10:30",
                How = "Telephone",
                People = "Ffion Prydderch-Hughes, Devinder Sandhu",
                Result = "Not agreed",
                RecordAt = "Child health record, contact of 23 March 2026",
                RecordDated = Typed(Day("2026-03-23")),
            },
            ManagedBy("moira", "anselm")
        )
        {
            About = ["practice", "decision-making"],
            DecidedOn = Day("2026-03-19"),
        }.Pages;
}
