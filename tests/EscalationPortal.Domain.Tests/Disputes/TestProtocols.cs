using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Protocols for tests of the rules; texts are short, the shape is that of the published document.</summary>
internal static class TestProtocols
{
    public const string Zero = "discussion", One = "one", Two = "two", Three = "three";
    public const string Officer = "officer", Secretary = "secretary", Inbox = "inbox";
    public const string Above = "managers-manager", Sideways = "sideways";

    /// <summary>Warwickshire: a practitioner discussion, two stages of managers, the partnership.</summary>
    public static Protocol Warwickshire { get; } = new(
        new PartnershipIdentity("warwickshire", "Warwickshire Safeguarding", "WAR", Nation.EnglandAndWales),
        new SourceDocument("Practitioner Escalation Protocol", "V5.0", "June 2020", "9 June 2020", null, "none stated", "004", "For all.", "Children and adults."),
        new Wording("dispute", "practitioner", "recipient", "escalating organisation", "recipient organisation", new Dictionary<Tier, string> { [Tier.LineManager] = "line manager", [Tier.SeniorManager] = "senior manager" }, "Warwickshire Safeguarding escalation process"),
        [new SubjectKind("child", "Child", false), new SubjectKind("unborn", "Unborn child", true)],
        [new Category("thresholds", "Interpretation or use of thresholds"), new Category("drift", "Drift or unreasonable delay")],
        new IntakeRules(new ImmediateRiskRule("At immediate risk?", "Ring 999.", true), null, [], true, [], "What was tried", false, "The protocol is silent.", Supporter: false),
        [
            Rung(Zero, "Discussion", "Discussion between practitioners", Tier.Practitioner) with { Formal = false, Confirmation = Confirmation.None },
            Rung(One, "Stage One", "Line Manager to Line Manager Discussion", Tier.LineManager) with { Statement = "Raised under the process.", NamesManagers = true, FormKept = true },
            Rung(Two, "Stage Two", "Senior Manager to Senior Manager Discussion", Tier.SeniorManager) with
            {
                Statement = "Raised under the process.", FormKept = true,
                Advice = new AdviceRule("Advice of the DSL", true), JointMeeting = new JointMeetingRule("Joint meeting", [Tier.Practitioner, Tier.LineManager]),
            },
            Rung(Three, "Stage Three", "Safeguarding Partnership", Tier.Board) with { Receiving = null, Body = "partnership" },
        ],
        new Powers(
            new AlonePower("Alone", "Takes every stage in person.", [new Choice("no-manager", "No line manager"), new Choice("dsl", "Is the DSL")]),
            new OwnManagementPower("Around", "Goes around.", [new Choice(Above, "The manager's manager"), new Choice(Sideways, "Another team")]),
            new PolicyReferralPower("Policy", "May still be referred.", Three)),
        null,
        [
            new Body("partnership", "Warwickshire Safeguarding Partnership", [new BoardRole(Officer, "Partnership officer", Three, true, false, true)]),
            new Body("subgroup", "Safeguarding Reviews Subgroup", [new BoardRole(Secretary, "Secretary", null, false, true, false)]),
        ],
        null,
        [],
        [new Contact(Inbox, "The partnership", "board@example.org", null, null, null, Three)],
        []);

    /// <summary>The same with a supporter for the raiser, which Warwickshire does not have .</summary>
    public static Protocol WithSupporter { get; } = Warwickshire with { Intake = Warwickshire.Intake with { Supporter = true } };

    /// <summary>The same without any power.</summary>
    public static Protocol WithoutPowers { get; } = Warwickshire with { Powers = new Powers(null, null, null) };

    private static Stage Rung(string key, string name, string title, Tier tier) => new(
        key, name, title, true, new StagePart(tier, "who", null), new StagePart(tier, "who", null), null, new Timescale("none stated", null),
        [], "told", "ends", null, false, false, null, null, Confirmation.Signatures);
}
