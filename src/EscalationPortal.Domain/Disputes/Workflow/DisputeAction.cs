namespace EscalationPortal.Domain.Disputes;

/// <summary>Every act that can be done to a dispute. <see cref="DisputeWorkflow"/> says who may do which, and when.</summary>
public enum DisputeAction
{
    /// <summary>Log the disagreement.</summary>
    Raise,

    /// <summary>Take up the concern with a counterpart, which opens the stage .</summary>
    OpenStage,

    /// <summary>Not take a worker's concern up, with a reason the worker sees .</summary>
    DeclineToTakeUp,

    /// <summary>Go around one's own management .</summary>
    ChooseRoute,

    /// <summary>Name the line and the senior manager who handle it in one's agency .</summary>
    NameManagers,

    /// <summary>Acknowledge; it blocks and permits nothing .</summary>
    Acknowledge,

    /// <summary>Complete or update the escalating side's part of the form .</summary>
    CompleteForm,

    /// <summary>Add an agency whose views are heard .</summary>
    InvolveAgency,

    /// <summary>Give an involved agency's view.</summary>
    WriteView,

    /// <summary>Write the recipient's response .</summary>
    Respond,

    /// <summary>Record a discussion between the two sides.</summary>
    RecordDiscussion,

    /// <summary>Call a joint meeting .</summary>
    CallMeeting,

    /// <summary>Record what a joint meeting came to.</summary>
    RecordMeeting,

    /// <summary>Ask a safeguarding lead for advice .</summary>
    AskAdvice,

    /// <summary>Give the advice asked for.</summary>
    GiveAdvice,

    /// <summary>Confirm that the form is on the person's file .</summary>
    ConfirmFiling,

    /// <summary>Go on to the next stage below the board .</summary>
    Escalate,

    /// <summary>Refer to the board's stage, with the form .</summary>
    ReferToBoard,

    /// <summary>Record what was agreed, or change it, which voids signatures .</summary>
    RecordAgreement,

    /// <summary>Sign the agreed text as the person the form names .</summary>
    Sign,

    /// <summary>Withdraw the dispute with a reason .</summary>
    Withdraw,

    /// <summary>Refer a policy issue of an agreed dispute to the board .</summary>
    ReferPolicy,

    /// <summary>Record the board's meeting, or that none was needed, and the result .</summary>
    RecordBoardResult,

    /// <summary>Correct an entry of one's own; both versions stay .</summary>
    Correct,

    /// <summary>Propose a date to aim at .</summary>
    ProposeTarget,

    /// <summary>Agree to the date the other side proposed.</summary>
    AgreeTarget,

    /// <summary>Attach a supporter to the raiser .</summary>
    AddSupporter,

    /// <summary>Say where one's own agency keeps its record .</summary>
    RecordOwnFile,

    /// <summary>Say who stands for one's own agency at this stage .</summary>
    NameOwn,

    /// <summary>Record a consultation inside one's own agency, which stays there .</summary>
    RecordConsultation,

    /// <summary>Ask the counterpart for the conversation .</summary>
    RequestConversation,

    /// <summary>Write what this stage records .</summary>
    WriteRecord,

    /// <summary>Record a decision that those who stand here may take .</summary>
    RecordDecision,

    /// <summary>Note a decision for the escalating side, agreeing or still disagreeing .</summary>
    NoteDecision,

    /// <summary>Log something beside the ladder .</summary>
    StartTrack,

    /// <summary>End what was logged beside the ladder, for the board .</summary>
    ConcludeTrack,

    /// <summary>Mark the case as urgent .</summary>
    MarkUrgent,

    /// <summary>Expedite the process on immediate risk .</summary>
    Expedite,

    /// <summary>Go to a body of the board for advice, as a provider with nobody above .</summary>
    SeekBoardAdvice,

    /// <summary>Give that advice for the body.</summary>
    GiveBoardAdvice,

    /// <summary>Record a step of the board before its result .</summary>
    RecordBoardStep,

    /// <summary>Ask an agency urgently for information .</summary>
    RequestInformation,

    /// <summary>Answer what was asked; whoever is asked sees the question alone and answers outside the case.</summary>
    AnswerInformation,

    /// <summary>Convene a panel of the board's representatives .</summary>
    ConvenePanel,

    /// <summary>Change the panel's day, place or members.</summary>
    RearrangePanel,

    /// <summary>Cancel the panel, which then stays cancelled.</summary>
    CancelPanel,

    /// <summary>Declare an interest as a member of the panel, or none.</summary>
    DeclareInterest,

    /// <summary>Put a side's representation before the panel, or decline to .</summary>
    MakeRepresentation,

    /// <summary>Add a paper for the panel.</summary>
    AddPaper,

    /// <summary>Send the papers out to the panel's members, which freezes them.</summary>
    SendBundle,

    /// <summary>Record who attended the panel.</summary>
    RecordAttendance,

    /// <summary>Record the panel's one decision .</summary>
    RecordPanelDecision,

    /// <summary>Confirm that the board's decision was received.</summary>
    ConfirmReceipt,

    /// <summary>Complete or correct whom it is about; what stood there before stays in the history .</summary>
    CorrectSubject,

    /// <summary>Offer a mediator, for the board .</summary>
    OfferMediator,

    /// <summary>Accept or decline the mediator, for one's side .</summary>
    AnswerMediator,

    /// <summary>Record what the mediation brought; all that a mediator does .</summary>
    RecordMediation,

    /// <summary>Say what one's side makes of the way forward .</summary>
    AdoptWayForward,

    /// <summary>Say how one's side liaises for a way forward, as a track asks of the managers .</summary>
    RecordLiaison,

    /// <summary>Review an escalation that has ended, for the board .</summary>
    ReviewEscalation,

    /// <summary>
    /// Put somebody else of the agency in the place of a person who leaves; asked for by the agency's administrator, not within the
    /// case.
    /// </summary>
    HandOver,

    /// <summary>Suggest a change of a protocol or a procedure, once the case has ended .</summary>
    Suggest,

    /// <summary>Plan a debrief of an ended case; nobody has to .</summary>
    PlanDebrief,

    /// <summary>Record what came of a debrief .</summary>
    RecordDebrief,
}
