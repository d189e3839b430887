using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>WAR-b: a childminder alone takes every step herself; agreed, then a policy issue is referred.</summary>
public static class ScenarioWarB
{
    public static Scenario Scenario { get; } =
        new(
            "war-b",
            [
                Raise("1", At("2026-10-23 18:45"), "dot", Pages),
                Of("4a", "2026-10-26 11:40", "bryn", s => s.NameManagers("bryn", "olu")),
                Of("4b", "2026-10-26 11:40", "bryn", s => s.Respond(Text("response"))),
                Of(
                    "5a",
                    "2026-10-28 19:20",
                    "dot",
                    s => s.NotAgreed(Day("2026-10-28"), at: null, "telephone", "Dorothy \"Dot\" Achieng-Whitlock, Bryn Cadwaladr")
                ),
                Of("5b", "2026-10-28 19:20", "dot", s => s.ConfirmFiling(Day("2026-10-28"))),
                Of("5c", "2026-10-28 19:20", "dot", s => s.Escalate(to: null)),
                Of("5d", "2026-10-28 19:20", "dot", s => s.OpenStage("olu")),
                Of("6", "2026-11-06 12:15", "dot", s => s.RecordAgreement(Text("outcomes"), plan: null, Outstanding, Day("2026-11-06"))),
                Of("7a", "2026-11-06 12:20", "dot", s => s.Sign()),
                Of("7b", "2026-11-06 17:05", "olu", s => s.Sign()),
                Of("8", "2026-11-09 20:05", "dot", s => s.ReferPolicy(Text("policy-issue"))),
                Of("9", "2026-11-12 10:00", "gwen", s => s.NoMeeting(Text("result"))),
            ]
        );

    /// <summary>A text of the scenario: concern, wanted, response, outcomes, policy-issue or result.</summary>
    public static string Text(string name) => DemoText.Of($"war-b.{name}.txt");

    /// <summary>Of step 6.</summary>
    public const string Outstanding = "Wrong hub numbers on the county template: pursued through a policy referral";

    /// <summary>The question pages of step 1.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("child", "Ioan D'Arcy-Nowak", Day("2023-08-14"), "4 Malthouse Ginnel, Nuneaton"),
            "drift",
            Text("concern"),
            Text("wanted"),
            "kasia",
            new TriedAnswer
            {
                Held = true,
                On = Typed(Day("2026-10-16")),
                How = "On the doorstep, and by e-mail the same evening",
                People = "Dorothy \"Dot\" Achieng-Whitlock, Katarzyna Świątek-Moss",
                Result = "Not agreed",
            },
            ManagedBy("dot", "dot") with
            {
                AloneBecause = ["no-line-manager", "safeguarding-lead"],
                LeadsSafeguarding = true,
            }
        )
        {
            Counterpart = "bryn",
        }.Pages;
}
