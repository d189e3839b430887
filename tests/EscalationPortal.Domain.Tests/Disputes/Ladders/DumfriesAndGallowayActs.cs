namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Dumfries and Galloway: a tier of service leads, members of the Leadership Group, a provider's way, two bodies. Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.</summary>
internal static class DumfriesAndGallowayActs
{
    public const string Listed = """
        # one (Open one)
        raiser: RecordOwnFile, Withdraw, SeekBoardAdvice
        manager: Escalate, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordAgreement, SeekBoardAdvice
        recipient: RecordOwnFile
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget
        # provider asks (Open two)
        raiser: RecordOwnFile, Withdraw
        manager: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        officer: GiveBoardAdvice
        # provider advised (Open two)
        raiser: RecordOwnFile, Withdraw
        manager: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        officer:
        # two (Open two)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead: InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        recipient: RecordOwnFile
        their manager:
        their lead: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        # two, written (Open two)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead: Escalate, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement
        recipient: RecordOwnFile
        their manager:
        their lead: Acknowledge, Respond, InvolveAgency, RecordOwnFile, WriteRecord, RecordDiscussion, ProposeTarget
        # three, they have not named (Open three)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordAgreement, RecordDecision
        recipient: RecordOwnFile
        their manager:
        their lead: NameOwn
        officer:
        # three (Open three)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordAgreement, RecordDecision
        recipient: RecordOwnFile
        their manager:
        their lead:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordDecision
        officer:
        # three, decision recorded (Open three)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead:
        senior: ReferToBoard, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget, RecordAgreement, NoteDecision
        recipient: RecordOwnFile
        their manager:
        their lead:
        their senior: Acknowledge, ReferToBoard, Respond, InvolveAgency, RecordOwnFile, RecordDiscussion, ProposeTarget
        officer:
        # four (Open four)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead:
        senior: RecordOwnFile, RecordAgreement
        recipient: RecordOwnFile
        their manager:
        their lead:
        their senior: RecordOwnFile
        chair: RecordBoardStep
        officer:
        # four, urgency assessed (Open four)
        raiser: RecordOwnFile, Withdraw
        manager:
        lead:
        senior: RecordOwnFile, RecordAgreement
        recipient: RecordOwnFile
        their manager:
        their lead:
        their senior: RecordOwnFile
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
