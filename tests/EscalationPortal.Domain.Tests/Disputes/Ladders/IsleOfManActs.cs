namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>The Isle of Man: consultations on both sides, the compulsory talk at Three, the board's steps in order. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.</summary>
internal static class IsleOfManActs
{
    public const string Listed = """
        # one (Open one)
        raiser: Escalate, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordAgreement, Withdraw, AddSupporter, Expedite
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, Expedite
        # two (Open two)
        raiser: RecordOwnFile, RecordConsultation, Withdraw, AddSupporter, ReferPolicy, Expedite, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, RecordConsultation, ProposeTarget, ReferPolicy, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordConsultation, ProposeTarget, ReferPolicy, Expedite
        # two, consulted (Open two)
        raiser: RecordOwnFile, RecordConsultation, Withdraw, AddSupporter, ReferPolicy, Expedite, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, RecordConsultation, RequestConversation, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, ReferPolicy, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordConsultation, RecordDiscussion, CallMeeting, ProposeTarget, ReferPolicy, Expedite
        # two, expedited (Open two)
        raiser: RecordOwnFile, RecordConsultation, Withdraw, AddSupporter, ReferPolicy, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, RecordConsultation, RequestConversation, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, ReferPolicy, DeclineToTakeUp
        recipient: RecordOwnFile, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordConsultation, RecordDiscussion, CallMeeting, ProposeTarget, ReferPolicy
        # two, policy issue referred (Open two)
        raiser: RecordOwnFile, RecordConsultation, Withdraw, AddSupporter, Expedite
        manager: Escalate, InvolveAgency, RecordOwnFile, RecordConsultation, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, Expedite
        recipient: RecordOwnFile, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordConsultation, RecordDiscussion, CallMeeting, ProposeTarget, Expedite
        officer:
        # three (Open three)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ReferPolicy, Expedite, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, ReferPolicy, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, CallMeeting, ProposeTarget, ReferPolicy, Expedite
        # three, discussed (Open three)
        raiser: RecordOwnFile, Withdraw, AddSupporter, ReferPolicy, Expedite
        manager:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement, ReferPolicy, Expedite
        recipient: RecordOwnFile
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, CallMeeting, ProposeTarget, ReferPolicy, Expedite
        # four (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, RecordAgreement, Expedite
        recipient: RecordOwnFile
        their manager:
        their senior: RecordOwnFile, Expedite
        officer: RecordBoardStep
        # four, Chair informed (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, RecordAgreement, Expedite
        recipient: RecordOwnFile
        their manager:
        their senior: RecordOwnFile, Expedite
        chair: RecordBoardStep
        officer:
        # four, Chair consulted (Open four)
        raiser: RecordOwnFile, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, RecordAgreement, Expedite
        recipient: RecordOwnFile
        their manager:
        their senior: RecordOwnFile, Expedite
        chair: RecordBoardResult
        officer: RecordBoardResult
        # next steps (NextStepsAgreed four)
        raiser:
        manager:
        senior:
        recipient:
        their manager:
        their senior:
        chair:
        officer:
        """;
}
