namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>
/// Wiltshire: two practitioners, managers, leaders; nobody above decides, and the Sub Group reads and logs only.
/// Whoever sees a case may correct an entry of their own, which is not repeated; a person without acts only reads.
/// </summary>
internal static class WiltshireActs
{
    public const string Listed = """
        # practitioners (Open practitioner)
        raiser: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, Withdraw, StartTrack, MarkUrgent
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget,
            StartTrack, MarkUrgent
        # practitioners, written (Open practitioner)
        raiser: Escalate, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget,
            RecordAgreement, Withdraw, StartTrack, MarkUrgent
        recipient: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget,
            StartTrack, MarkUrgent
        # managers (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent
        # managers, stuck (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp, RecordLiaison
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent, RecordLiaison
        chair: OfferMediator
        officer: OfferMediator
        # managers, serious concern (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack
        chair: ConcludeTrack, OfferMediator
        # managers, mediator offered (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp, AnswerMediator, RecordLiaison
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent, AnswerMediator, RecordLiaison
        chair:
        officer:
        # managers, mediator accepted (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp, AnswerMediator
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent, AnswerMediator
        chair:
        officer:
        mediator: RecordMediation
        # managers, way forward recorded (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp, AdoptWayForward
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent, AdoptWayForward
        chair:
        officer:
        mediator:
        # managers, mediation adopted (Open manager)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent, ChooseRoute
        manager: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, StartTrack, MarkUrgent,
            DeclineToTakeUp
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent
        chair: OfferMediator
        officer: OfferMediator
        # agreed during mediation (Agreed manager)
        raiser:
        manager:
        recipient:
        their manager:
        chair: ReviewEscalation
        officer: ReviewEscalation
        # reviewed (Agreed manager)
        raiser:
        manager:
        recipient:
        their manager:
        chair:
        officer:
        # leaders, written (Open leader)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent
        manager: StartTrack
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement,
            RecordDecision, StartTrack, MarkUrgent
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: StartTrack
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, RecordDecision, StartTrack, MarkUrgent
        # leaders, decision recorded (Open leader)
        raiser: RecordOwnFile, CorrectSubject, Withdraw, StartTrack, MarkUrgent
        manager: StartTrack
        senior: InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion, ProposeTarget, RecordAgreement,
            NoteDecision, StartTrack, MarkUrgent
        recipient: RecordOwnFile, CorrectSubject, StartTrack
        their manager: StartTrack
        their senior: Acknowledge, Respond, InvolveAgency, RecordOwnFile, CorrectSubject, WriteRecord, RecordDiscussion,
            ProposeTarget, StartTrack, MarkUrgent
        # decision stands (DecisionStands leader)
        raiser:
        manager: StartTrack
        senior: StartTrack
        recipient:
        their manager:
        their senior:
        # agreed (Agreed manager)
        raiser:
        manager:
        recipient:
        their manager:
        """;
}
