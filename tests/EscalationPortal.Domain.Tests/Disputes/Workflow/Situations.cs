using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Tests.Disputes.TestProtocols;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>Every situation a Warwickshire dispute can stand in, with what is legal there, listed by hand.</summary>
internal static partial class Situations
{
    public static IReadOnlyList<Situation> All { get; } = [.. BeforeStageOne, .. AtStageOne, .. AtStageTwo, .. AtStageThree, .. Apart];

    private static IEnumerable<Situation> BeforeStageOne =>
        [
            new(
                "discussion",
                () => Case.Raised(),
                (Open, Zero),
                "line manager / -",
                "raiser, line manager",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                line manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "discussion, not taken up",
                () => Case.Raised().Declined(),
                (Open, Zero),
                "line manager / -",
                "raiser, line manager",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                line manager: OpenStage, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "discussion, around a manager from the start",
                Case.RaisedAround,
                (Open, Zero),
                "other manager / -",
                "raiser, other manager",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                other manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "discussion, around a manager who would not take it up",
                () => Case.Raised().Declined().RoutedAround(Cast.OtherManager, Cast.LineManager),
                (Open, Zero),
                "other manager / -",
                "raiser, other manager",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                other manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "discussion, to another team with nobody gone around",
                () => Case.Raised().RoutedAround(Cast.OtherManager, null),
                (Open, Zero),
                "other manager / -",
                "raiser, line manager, other manager",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                other manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "discussion, settled",
                () => Case.Raised().AgreementRecorded(),
                (Agreed, Zero),
                "line manager / -",
                "raiser, line manager",
                ""
            ),
            new(
                "discussion, withdrawn",
                () => Case.Raised().Withdrawn(),
                (Withdrawn, Zero),
                "line manager / -",
                "raiser, line manager",
                ""
            ),
        ];

    private const string SeesOne = "raiser, line manager, recipient, their line manager";

    private static IEnumerable<Situation> AtStageOne =>
        [
            new(
                "one",
                () => Case.AtOne(),
                (Open, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "blank form, unfiled"
            ),
            new(
                "one, by the manager who first would not",
                () => Case.Raised().Declined().TakenUp(),
                (Open, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "blank form, unfiled"
            ),
            new(
                "one, form written",
                () => Case.AtOne().FormWritten(),
                (Open, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "unfiled"
            ),
            new(
                "one, discussed and filed",
                () => Case.AtOne().ReadyToEscalate(),
                (Open, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject, Escalate
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "one, agreed in talk",
                () => Case.AtOne().FormWritten().Discussed(agreed: true).Filed(),
                (Open, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "one, acknowledged, school involved, target proposed",
                () =>
                {
                    var one = Case.AtOne().SchoolInvolved();
                    return one.Do(Cast.TheirLine, one.Dispute.Acknowledge)
                        .Do(Cast.LineManager, act => one.Dispute.ProposeTarget(act, new DateOnly(2026, 5, 1)));
                },
                (Open, One),
                "line manager / their line manager",
                SeesOne + ", involved",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Respond, InvolveAgency, RecordDiscussion, ProposeTarget, AgreeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                involved: WriteView
                """,
                "blank form, unfiled, involved"
            ),
            new(
                "one, signatures awaited",
                () => Case.AtOne().ReadyToEscalate().SchoolInvolved().AgreementRecorded(),
                (AwaitingSignatures, One),
                "line manager / their line manager",
                SeesOne + ", involved",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: CompleteForm, Escalate, RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                involved: WriteView
                """,
                "involved"
            ),
            new(
                "one, signatures awaited before the form was written",
                () => Case.AtOne().AgreementRecorded(),
                (AwaitingSignatures, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: CompleteForm, RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                """,
                "blank form, unfiled"
            ),
            new(
                "one, half signed",
                () => Case.AtOne().FormWritten().AgreementRecorded().Signed(Cast.LineManager),
                (AwaitingSignatures, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: CompleteForm, ConfirmFiling, RecordAgreement, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their line manager: RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                """,
                "unfiled"
            ),
            new(
                "one, agreed",
                () => Case.AtOne().ReadyToEscalate().AgreementRecorded().SignedByBoth(),
                (Agreed, One),
                "line manager / their line manager",
                SeesOne,
                """
                raiser: ReferPolicy
                line manager: CompleteForm, ReferPolicy
                their line manager: ReferPolicy
                """
            ),
            new(
                "one, agreed before the form was written",
                () => Case.AtOne().AgreementRecorded().SignedByBoth(),
                (Agreed, One),
                "line manager / their line manager",
                SeesOne,
                "line manager: CompleteForm",
                "blank form"
            ),
            new(
                "one, agreed, policy referred",
                () => Case.AtOne().ReadyToEscalate().AgreementRecorded().SignedByBoth().PolicyReferred(),
                (AgreedPolicyReferred, Three),
                "line manager / their line manager",
                SeesOne + ", board officer",
                "board officer: RecordBoardResult"
            ),
            new(
                "one, withdrawn half signed",
                () => Case.AtOne().AgreementRecorded().Signed(Cast.LineManager).Withdrawn(),
                (Withdrawn, One),
                "line manager / their line manager",
                SeesOne,
                ""
            ),
        ];
}
