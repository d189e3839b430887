using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Application.Data.Demo.SceneStep;
using static EscalationPortal.Application.Data.Demo.Told;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>WAR-a: a disagreement about a threshold, agreed at Stage Two with two signatures.</summary>
public static class ScenarioWarA
{
    public static Scenario Scenario { get; } = new("war-a",
    [
        Of("2", "2026-03-26 16:52", "ffion", scene => new DemoRaise(scene, Raised)),
        Of("4", "2026-03-30 09:05", "moira", (d, act, who) => d.OpenStage(act, who["carys"], statementMade: true)),
        Of("5a", "2026-03-30 14:20", "carys", (d, act, who) => d.NameManagers(act, who["carys"], who["patrick"])),
        Of("5b", "2026-03-30 14:20", "carys", (d, act, _) => d.Acknowledge(act)),
        Of("6a", "2026-03-31 11:00", "moira", (d, act, who) => d.InvolveAgency(act, who["ruthie"])),
        Of("6b", "2026-03-31 11:00", "moira", (d, act, _) => d.CompleteForm(act, Text("summary"))),
        Of("6c", "2026-03-31 15:45", "ruthie", (d, act, _) => d.WriteView(act, Text("school-view"))),
        Of("7", "2026-04-01 16:30", "carys", (d, act, _) => d.Respond(act, Text("response"))),
        Of("8a", "2026-04-02 15:30", "moira", (d, act, _) => d.RecordDiscussion(act, StageOneTalk)),
        Of("8b", "2026-04-02 15:30", "moira", (d, act, _) => d.ConfirmFiling(act, Day("2026-04-02"))),
        Of("8c", "2026-04-02 15:30", "moira", (d, act, who) => d.Escalate(act, who["anselm"], whyNoDiscussion: null)),
        Of("9a", "2026-04-07 08:30", "anselm", (d, act, who) => d.OpenStage(act, who["patrick"], statementMade: true)),
        Of("9b", "2026-04-07 08:30", "anselm", (d, act, who) => d.AskAdvice(act, who["jacinta"])),
        Of("9c", "2026-04-07 10:15", "jacinta", (d, act, _) => d.GiveAdvice(act, Text("advice"))),
        Of("10", "2026-04-09 13:00", "patrick", (d, act, who) => d.CallMeeting(act, Meeting(who))),
        Of("11", "2026-04-10 11:20", "anselm", (d, act, _) => d.RecordAgreement(act, Agreed)),
        Of("12", "2026-04-10 11:45", "anselm", (d, act, _) => d.Sign(act, d.Agreement!.Fingerprint)),
        Of("13", "2026-04-13 09:15", "patrick", (d, act, _) => d.Sign(act, d.Agreement!.Fingerprint)),
    ]);

    /// <summary>A text of the scenario: concern, wanted, summary, school-view, response, advice or outcomes.</summary>
    public static string Text(string name) => DemoText.Of($"war-a.{name}.txt");

    private static Discussion StageOneTalk => new(Day("2026-04-02"), Time("15:00"), "Video call", "Moira O'Donoghue, Carys Llewelyn-Bowyer", Agreed: false, Text: null);

    private static AgreementWords Agreed => new(
        Text("outcomes"),
        Plan: null,
        "Whether the younger brother needs his own assessment: pursued by Carys Llewelyn-Bowyer with Moira O'Donoghue by 17 April 2026",
        Day("2026-04-10"));

    private static Meeting Meeting(DemoParties who) => new(
        Day("2026-04-09"), Time("16:00"), Time("16:45"), "Video call", [who["ffion"], who["dev"], who["moira"], who["carys"]], OutcomeRecorded: false);

    private static DemoRaised Raised => new(
        new Subject("child", "Léa-Mae O'Shaughnessy-Wójcik", Day("2016-02-29"), null, "Flat 2b, 17–19 Nightingale Rise, Leamington Spa"),
        new Intake(
            new ImmediateRisk(Yes: false, At("2026-03-26 16:40")),
            ["practice", "decision-making"],
            DisputedIsAction: false,
            DisputedIsInaction: true,
            "thresholds",
            OtherCategory: null,
            Day("2026-03-19"),
            Text("concern"),
            Text("wanted"),
            Evidence: [],
            new PriorDiscussion(Day("2026-03-23"), Time("10:30"), "Telephone", "Ffion Prydderch-Hughes, Devinder Sandhu", "Not agreed"),
            NotTriedBecause: null,
            CrossBorder: null),
        "dev",
        "moira",
        "anselm")
    {
        OwnFile = new OwnFile("Child health record, contact of 23 March 2026", Day("2026-03-23")),
    };
}
