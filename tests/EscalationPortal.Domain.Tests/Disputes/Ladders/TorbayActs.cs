namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Torbay: Stage One is preparation inside one agency, Two the two workers' own, Three opened by the manager, Four named by each side. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.</summary>
internal static class TorbayActs
{
    public const string Listed = """
        # one (Open one)
        raiser: RecordOwnFile, CorrectSubject, RecordConsultation, WriteRecord, Withdraw, AddSupporter
        manager: RecordConsultation, WriteRecord
        # one, written (Open one)
        raiser: Escalate, RecordOwnFile, CorrectSubject, RecordConsultation, WriteRecord, Withdraw, AddSupporter
        manager: RecordConsultation, WriteRecord
        # two (Open two)
        raiser: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, Withdraw, AddSupporter
        manager:
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        # three, not opened (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, ChooseRoute
        manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
        recipient: RecordOwnFile, CorrectSubject
        # three (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile, CorrectSubject
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # four, they have not named (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager: NameOwn
        officer:
        # four (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # four, discussed (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        officer:
        # four, to be confirmed (AwaitingSignatures four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager:
        senior: ReferToBoard, RecordOwnFile, CorrectSubject, RecordAgreement, Sign
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: ReferToBoard, RecordOwnFile, CorrectSubject, RecordAgreement, Sign
        officer:
        # five (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement
        chair: RecordBoardResult
        officer:
        # started at four (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # agreed at four (Agreed four)
        raiser: Suggest, PlanDebrief, RecordDebrief
        manager: Suggest, PlanDebrief, RecordDebrief
        senior: Suggest, PlanDebrief, RecordDebrief
        recipient: Suggest, PlanDebrief, RecordDebrief
        their manager: Suggest, PlanDebrief, RecordDebrief
        their senior: Suggest, PlanDebrief, RecordDebrief
        officer:
        # not pursued (Withdrawn one)
        raiser: Suggest, PlanDebrief, RecordDebrief
        manager: Suggest, PlanDebrief, RecordDebrief
        """;
}
