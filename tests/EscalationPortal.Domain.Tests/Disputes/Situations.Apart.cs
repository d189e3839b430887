using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Tests.Disputes.TestProtocols;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <content>The lone escalator, the dispute within one agency, the supporter .</content>
internal static partial class Situations
{
    private static IEnumerable<Situation> Apart =>
    [
        new("alone, discussion", () => Case.RaisedAlone(), (Open, Zero), "raiser / -", "raiser", "raiser: OpenStage, RecordAgreement, RecordOwnFile, Withdraw", "alone"),
        new("alone, one", () => Case.RaisedAlone().TakenUp(), (Open, One), "raiser / their line manager", "raiser, recipient, their line manager", """
            raiser: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement, RecordOwnFile, Withdraw
            recipient: RecordOwnFile
            their line manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement, RecordOwnFile
            """, "alone, unfiled"),
        new("alone, two, not opened", () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated(),
            (Open, Two), "raiser / -", "raiser, recipient, their line manager", """
            raiser: OpenStage, RecordOwnFile, Withdraw
            recipient: RecordOwnFile
            """, "alone, unopened, unfiled"),
        new("alone, two", () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated().TakenUp(),
            (Open, Two), "raiser / their senior manager", "raiser, recipient, their line manager, their senior manager", """
            raiser: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, RecordOwnFile, Withdraw
            recipient: RecordOwnFile
            their senior manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, RecordOwnFile
            """, "alone, unfiled"),
        new("alone, three", () => Case.RaisedAlone().TakenUp().ReadyToEscalate().Escalated().TakenUp().Discussed().Filed().Referred(),
            (Open, Three), "raiser / their senior manager", "raiser, recipient, their line manager, their senior manager, board officer", """
            raiser: RecordAgreement, RecordOwnFile, Withdraw
            recipient: RecordOwnFile
            their senior manager: RecordAgreement, RecordOwnFile
            board officer: RecordBoardResult
            """, "alone"),
        new("within one agency, one", () => Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }).TakenUp(Cast.OtherManager),
            (Open, One), "line manager / other manager", "raiser, line manager, adviser, other manager", """
            raiser: RecordOwnFile, Withdraw
            line manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement, RecordOwnFile
            adviser: RecordOwnFile
            other manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, ProposeTarget, RecordAgreement, RecordOwnFile
            """, "blank form, unfiled"),
        new("with a supporter", () => Case.Raised(Case.Facts() with { Supporter = Cast.Supporter.Party }, WithSupporter),
            (Open, Zero), "line manager / -", "raiser, line manager, supporter", """
            raiser: ChooseRoute, RecordAgreement, RecordOwnFile, Withdraw, AddSupporter
            line manager: OpenStage, DeclineToTakeUp, RecordOwnFile
            """, "supporters exist"),
    ];
}
