using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Texts;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using static EscalationPortal.Application.Demo.Scenarios.FieldAnswers;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioDates;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioIntake;
using static EscalationPortal.Application.Demo.Scenarios.ScenarioStep;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>TOR-b: immediate harm on Good Friday; the case starts at Stage Four and is agreed over Easter.</summary>
public static class ScenarioTorB
{
    public static Scenario Scenario { get; } =
        new(
            "tor-b",
            [
                Raise("3", At("2027-03-26 17:35"), "jerome", Pages),
                Of("4a", "2027-03-26 18:20", "sandra", s => s.Acknowledge()),
                Of("4b", "2027-03-26 18:20", "gerald", s => s.WriteRecord(FieldAnswers.Text("safety", Text("safety")))),
                Of(
                    "5a",
                    "2027-03-27 10:40",
                    "gerald",
                    s =>
                        s.Discussed(
                            agreed: true,
                            Day("2027-03-27"),
                            at: null,
                            "telephone",
                            "Gerald Umpleby, Sandra Whitty-Jones",
                            text: null
                        )
                ),
                Of("5b", "2027-03-27 10:40", "gerald", s => s.WriteRecord(FieldAnswers.Text("actions", Text("outcome")))),
                Of(
                    "5c",
                    "2027-03-27 10:40",
                    "gerald",
                    s => s.RecordAgreement(Text("outcome"), plan: null, Text("outstanding"), Day("2027-03-27"))
                ),
                Of("6", "2027-03-27 11:00", "gerald", s => s.Sign()),
                Of("8", "2027-03-29 08:20", "sandra", s => s.Sign()),
            ]
        );

    /// <summary>A text of the scenario: reason, concern, safety, outcome or outstanding.</summary>
    public static string Text(string name) => DemoText.Of($"tor-b.{name}.txt");

    /// <summary>What is wanted: the last sentence of the one text in which he says what is disputed and wanted.</summary>
    public static string Wanted => Text("concern")[Text("concern").IndexOf("I want a social worker", StringComparison.Ordinal)..];

    /// <summary>Where it starts, and why.</summary>
    public static StartAnswer Start =>
        new()
        {
            Later = true,
            Stage = "four",
            Reason = Text("reason"),
            AgreedBy = "Hester Mallinson, by telephone, 26 March 2027 17:25",
            EscalatingId = DemoPartnership.IdOf("gerald"),
            ReceivingId = DemoPartnership.IdOf("sandra"),
        };

    /// <summary>The question pages of step 3.</summary>
    public static IReadOnlyList<IPageAnswer> Pages =>
        new ScenarioIntake(
            Person("child", "Tristan \"Tris\" de la Haye-Brown", Day("2018-09-02"), "With his mother; the flat is known to both agencies"),
            "levels-of-need",
            Text("concern"),
            Wanted,
            "anwen",
            Tried: null,
            new ManagersAnswer { LineManagerId = DemoPartnership.IdOf("hettie") }
        )
        {
            AtRisk = true,
            ScreenedNo = ["own-agency"],
            About = [],
            Disputed = "The decision that nothing need happen before the weekend.",
            Evidence = [("Direct observation", "Own visit 26 March 15:50"), ("Licence condition 7", "Release papers of 24 March 2027")],
            Particulars = [Chose("case-type", "none-open")],
            Start = Start,
        }.Pages;
}
