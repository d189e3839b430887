namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>
/// Dumfries and Galloway: a tier of service leads, members of the Leadership Group, a provider's way, two
/// bodies. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.
/// </summary>
internal static class DumfriesAndGallowayActs
{
    public const string Listed = """
        # one (Open one)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, SeekBoardAdvice, ChooseRoute
        manager: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget, RecordAgreement,
            SeekBoardAdvice, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget
        # provider asks (Open two)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager: InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile, CorrectSubject
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget
        officer: GiveBoardAdvice
        senior: GiveBoardAdvice
        their senior: GiveBoardAdvice
        # provider advised (Open two)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager: InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile, CorrectSubject
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget
        officer:
        senior:
        their senior:
        # two (Open two)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, ChooseRoute
        manager:
        lead: InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, CorrectSubject, RecordDiscussion, ProposeTarget
        # two, written (Open two)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager:
        lead: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget
        # three, they have not named (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, ChooseRoute
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget,
            RecordAgreement, RecordDecision, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead: NameOwn
        officer:
        their senior:
        # three (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, ChooseRoute
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget,
            RecordAgreement, RecordDecision, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject,
            RecordDiscussion, ProposeTarget, RecordDecision
        officer:
        # three, information asked (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget,
            RecordAgreement, RecordDecision
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject,
            RecordDiscussion, ProposeTarget, RecordDecision
        officer: AnswerInformation
        # three, decision recorded (Open three)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, ChooseRoute
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject, RecordDiscussion, ProposeTarget,
            RecordAgreement, NoteDecision, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RequestInformation, RecordOwnFile, CorrectSubject,
            RecordDiscussion, ProposeTarget
        officer:
        # four (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager:
        lead:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead:
        their senior: RecordOwnFile, CorrectSubject
        chair: RecordBoardStep
        officer:
        # four, urgency assessed (Open four)
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        manager:
        lead:
        senior: RecordOwnFile, CorrectSubject, RecordAgreement
        recipient: RecordOwnFile, CorrectSubject
        their manager:
        their lead:
        their senior: RecordOwnFile, CorrectSubject
        chair: RecordBoardResult
        officer:
        # decided at four (Decided four)
        raiser:
        manager:
        lead:
        senior:
        recipient:
        their manager:
        their lead:
        their senior:
        chair:
        officer:
        """;
}
