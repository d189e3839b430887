namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>
/// The Isle of Man: consultations on both sides, the compulsory talk at Three, the board's steps in order.
/// Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.
/// </summary>
internal static class IsleOfManActs
{
    public const string Listed = """
        # one (Open one)
        raiser: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget, RecordAgreement, Withdraw,
            AddSupporter, Expedite
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget, Expedite
        # two (Open two)
        raiser: RecordOwnFile, CorrectSubject, RecordConsultation, Withdraw, AddSupporter, Expedite, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, ProposeTarget, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, ProposeTarget, Expedite
        # two, consulted (Open two)
        raiser: RecordOwnFile, CorrectSubject, RecordConsultation, Withdraw, AddSupporter, Expedite, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, RequestConversation, RecordDiscussion,
            CallMeeting, ProposeTarget, RecordAgreement, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, RecordDiscussion,
            CallMeeting, ProposeTarget, Expedite
        # two, expedited (Open two)
        raiser: RecordOwnFile, CorrectSubject, RecordConsultation, Withdraw, AddSupporter, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, RequestConversation, RecordDiscussion,
            CallMeeting, ProposeTarget, RecordAgreement, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject, RecordConsultation
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordConsultation, RecordDiscussion,
            CallMeeting, ProposeTarget
        # three (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite, ChooseRoute
        manager:
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting, ProposeTarget, RecordAgreement,
            ReferPolicy, Expedite, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting,
            ProposeTarget, Expedite
        # three, discussed (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite
        manager:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting, ProposeTarget,
            RecordAgreement, ReferPolicy, Expedite
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting,
            ProposeTarget, Expedite
        # three, policy issue referred (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite
        manager:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting, ProposeTarget,
            RecordAgreement, Expedite
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, CallMeeting,
            ProposeTarget, Expedite
        officer:
        # two, agreed (Agreed two)
        raiser:
        manager: ReferPolicy
        recipient:
        their manager:
        # three, agreed (Agreed three)
        raiser:
        manager:
        senior: ReferPolicy
        recipient:
        their manager:
        their senior:
        # policy issue of an agreed case (AgreedPolicyReferred four)
        raiser:
        manager:
        senior:
        recipient:
        their manager:
        their senior:
        officer: RecordBoardStep
        # policy issue, Chair informed (AgreedPolicyReferred four)
        raiser:
        manager:
        senior:
        recipient:
        their manager:
        their senior:
        chair: RecordBoardStep
        officer:
        # policy issue, Chair consulted (AgreedPolicyReferred four)
        raiser:
        manager:
        senior:
        recipient:
        their manager:
        their senior:
        chair: RecordBoardResult
        officer: RecordBoardResult
        # four (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, Expedite
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: RecordOwnFile, CorrectSubject, Expedite
        officer: RecordBoardStep
        # four, Chair informed (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, Expedite
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: RecordOwnFile, CorrectSubject, Expedite
        chair: RecordBoardStep
        officer:
        # four, Chair consulted (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, AddSupporter, Expedite
        manager:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement, Expedite
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their senior: RecordOwnFile, CorrectSubject, Expedite
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
