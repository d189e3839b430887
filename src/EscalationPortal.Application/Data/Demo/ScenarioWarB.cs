using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Application.Data.Demo.SceneStep;
using static EscalationPortal.Application.Data.Demo.Told;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>WAR-b: a childminder alone takes every step herself; agreed, then a policy issue is referred.</summary>
public static class ScenarioWarB
{
    public static Scenario Scenario { get; } = new("war-b",
    [
        Of("1a", "2026-10-23 18:45", "dot", scene => new DemoRaise(scene, Raised)),
        Of("1b", "2026-10-23 18:45", "dot", s => s.OpenStage("bryn")),
        Of("4a", "2026-10-26 11:40", "bryn", s => s.NameManagers("bryn", "olu")),
        Of("4b", "2026-10-26 11:40", "bryn", s => s.Respond(Text("response"))),
        Of("5a", "2026-10-28 19:20", "dot", s => s.NotAgreed(Day("2026-10-28"), at: null, "telephone", "Dorothy \"Dot\" Achieng-Whitlock, Bryn Cadwaladr")),
        Of("5b", "2026-10-28 19:20", "dot", s => s.ConfirmFiling(Day("2026-10-28"))),
        Of("5c", "2026-10-28 19:20", "dot", s => s.Escalate(to: null)),
        Of("5d", "2026-10-28 19:20", "dot", s => s.OpenStage("olu")),
        Of("6", "2026-11-06 12:15", "dot", s => s.RecordAgreement(Text("outcomes"), plan: null, Outstanding, Day("2026-11-06"))),
        Of("7a", "2026-11-06 12:20", "dot", s => s.Sign()),
        Of("7b", "2026-11-06 17:05", "olu", s => s.Sign()),
        Of("8", "2026-11-09 20:05", "dot", s => s.ReferPolicy(Text("policy-issue"))),
        Of("9", "2026-11-12 10:00", "gwen", s => s.NoMeeting(Text("result"))),
    ]);

    /// <summary>A text of the scenario: concern, wanted, response, outcomes, policy-issue or result.</summary>
    public static string Text(string name) => DemoText.Of($"war-b.{name}.txt");

    /// <summary>Of step 6.</summary>
    public const string Outstanding = "Wrong hub numbers on the county template: pursued through a policy referral";

    private static DemoRaised Raised => new(
        new Subject("child", "Ioan D'Arcy-Nowak", Day("2023-08-14"), null, "4 Malthouse Ginnel, Nuneaton"),
        new Intake(
            new ImmediateRisk(Yes: false, At("2026-10-23 18:45")),
            ["practice"],
            DisputedIsAction: false,
            DisputedIsInaction: true,
            "drift",
            OtherCategory: null,
            DecidedOn: null,
            Text("concern"),
            Text("wanted"),
            Evidence: [],
            new PriorDiscussion(
                Day("2026-10-16"),
                At: null,
                "On the doorstep, and by e-mail the same evening",
                "Dorothy \"Dot\" Achieng-Whitlock, Katarzyna Świątek-Moss",
                "Not agreed"),
            NotTriedBecause: null,
            CrossBorder: null),
        "kasia",
        "dot",
        "dot")
    {
        Alone = new Alone(["no-line-manager", "safeguarding-lead"], LeadsSafeguarding: true),
    };
}
