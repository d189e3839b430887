using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Tests.Disputes.TestProtocols;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <content>The lone escalator, the dispute within one agency, the supporter .</content>
internal static partial class Situations
{
    private static IEnumerable<Situation> Apart =>
        [
            new(
                "alone, discussion",
                () => Case.RaisedAlone(),
                (Open, Zero),
                "raiser / -",
                "raiser",
                "raiser: OpenStage, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw",
                "alone"
            ),
            new(
                "alone, one",
                () => Case.RaisedAlone().TakenUp(),
                (Open, One),
                "raiser / their line manager",
                "raiser, recipient, their line manager",
                """
                raiser: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject, Withdraw
                recipient: RecordOwnFile, CorrectSubject
                their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "alone, unfiled"
            ),
            new(
                "alone, two, not opened",
                () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated(),
                (Open, Two),
                "raiser / -",
                "raiser, recipient, their line manager",
                """
                raiser: OpenStage, RecordOwnFile, CorrectSubject, Withdraw
                recipient: RecordOwnFile, CorrectSubject
                """,
                "alone, unopened, unfiled"
            ),
            new(
                "alone, two",
                () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated().TakenUp(),
                (Open, Two),
                "raiser / their senior manager",
                "raiser, recipient, their line manager, their senior manager",
                """
                raiser: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, CallMeeting, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, CallMeeting,
                    ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "alone, unfiled"
            ),
            new(
                "alone, three",
                () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated().TakenUp().Discussed().Filed().Referred(),
                (Open, Three),
                "raiser / their senior manager",
                "raiser, recipient, their line manager, their senior manager, board officer",
                """
                raiser: RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: RecordAgreement, RecordOwnFile, CorrectSubject
                board officer: RecordBoardResult
                """,
                "alone"
            ),
            new(
                "within one agency, one",
                () => Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }).TakenUp(Cast.OtherManager),
                (Open, One),
                "line manager / other manager",
                "raiser, line manager, adviser, other manager",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                adviser: RecordOwnFile, CorrectSubject
                other manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement,
                    RecordOwnFile, CorrectSubject
                """,
                "blank form, unfiled"
            ),
            new(
                "with a supporter",
                () => Case.Raised(Case.Facts() with { Supporter = Cast.Supporter.Party }, WithSupporter),
                (Open, Zero),
                "line manager / -",
                "raiser, line manager, supporter",
                """
                raiser: ChooseRoute, RecordAgreement, RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
                line manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                """,
                "supporters exist"
            ),
        ];
}
