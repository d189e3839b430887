namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>
/// Torbay: Stage One is preparation inside one agency, Two the two workers' own, Three opened by the manager,
/// Four named by each side. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts
/// only reads.
/// </summary>
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
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord,
            RecordDiscussion, ProposeTarget, RecordAgreement
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
        chair: RecordBoardResult, ConvenePanel
        officer:
        # five, panel convened (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager: MakeRepresentation, AddPaper
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, MakeRepresentation, AddPaper
        recipient: RecordOwnFile, CorrectSubject
        their manager: MakeRepresentation, AddPaper
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement, MakeRepresentation, AddPaper
        chair: RearrangePanel, CancelPanel, SendBundle, RecordAttendance, AddPaper
        officer: RearrangePanel, SendBundle, RecordAttendance, AddPaper
        representative: DeclareInterest
        their representative: DeclareInterest
        third representative: DeclareInterest
        # five, both heard (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager: AddPaper
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        recipient: RecordOwnFile, CorrectSubject
        their manager: AddPaper
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        chair: RearrangePanel, CancelPanel, SendBundle, RecordAttendance, AddPaper
        officer: RearrangePanel, SendBundle, RecordAttendance, AddPaper
        representative: DeclareInterest
        their representative: DeclareInterest
        third representative: DeclareInterest
        # five, papers out (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager: AddPaper
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        recipient: RecordOwnFile, CorrectSubject
        their manager: AddPaper
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        chair: RearrangePanel, CancelPanel, RecordAttendance, AddPaper
        officer: RearrangePanel, RecordAttendance, AddPaper
        representative: DeclareInterest
        their representative: DeclareInterest
        third representative: DeclareInterest
        # five, panel met (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager: AddPaper
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        recipient: RecordOwnFile, CorrectSubject
        their manager: AddPaper
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement, AddPaper
        chair: RecordPanelDecision, AddPaper
        officer: AddPaper
        representative: DeclareInterest
        their representative: DeclareInterest
        third representative: DeclareInterest
        # five, panel cancelled (Open five)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter
        manager:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: RecordOwnFile, CorrectSubject, RecordAgreement
        chair: RecordBoardResult, ConvenePanel
        officer:
        # decided by a panel (Decided five)
        raiser: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        manager: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        senior: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        recipient: Suggest, PlanDebrief, RecordDebrief
        their manager: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        their senior: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        chair:
        officer:
        representative: Suggest, PlanDebrief, RecordDebrief
        their representative: Suggest, PlanDebrief, RecordDebrief
        third representative: Suggest, PlanDebrief, RecordDebrief
        # resolved by the Chair (Decided five)
        raiser: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        manager: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        senior: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        recipient: Suggest, PlanDebrief, RecordDebrief
        their manager: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        their senior: ConfirmReceipt, Suggest, PlanDebrief, RecordDebrief
        chair:
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
