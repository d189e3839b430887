namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Torbay: Stage One is preparation inside one agency, Two the two workers' own, Three opened by the manager, Four named by each side. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.</summary>
internal static class TorbayActs
{
    public const string Listed = """
        # one (Open one)
        raiser: RecordOwnFile, RecordConsultation, WriteRecord, Withdraw, AddSupporter
        manager: RecordConsultation, WriteRecord
        # one, written (Open one)
        raiser: Escalate, RecordOwnFile, RecordConsultation, WriteRecord, Withdraw, AddSupporter
        manager: RecordConsultation, WriteRecord
        # two (Open two)
        raiser: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, Withdraw, AddSupporter
        manager:
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        # three, not opened (Open three)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ChooseRoute
        manager: OpenStage, DeclineToTakeUp, RecordOwnFile
        recipient: RecordOwnFile
        # three (Open three)
        raiser: RecordOwnFile, Withdraw, AddSupporter
        manager: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # four, they have not named (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile
        their manager: NameOwn
        officer:
        # four (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # four, discussed (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter
        manager:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        recipient: RecordOwnFile
        their manager:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        officer:
        # four, to be confirmed (AwaitingSignatures four)
        raiser: RecordOwnFile, Withdraw, AddSupporter
        manager:
        senior: ReferToBoard, RecordOwnFile, RecordAgreement, Sign
        recipient: RecordOwnFile
        their manager:
        their senior: ReferToBoard, RecordOwnFile, RecordAgreement, Sign
        officer:
        # five (Open five)
        raiser: RecordOwnFile, Withdraw, AddSupporter
        manager:
        senior: RecordOwnFile, RecordAgreement
        recipient: RecordOwnFile
        their manager:
        their senior: RecordOwnFile, RecordAgreement
        chair: RecordBoardResult
        officer:
        # started at four (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # not pursued (Withdrawn one)
        raiser:
        manager:
        """;
}
