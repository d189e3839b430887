using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Disputes.DisputeStatus;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>
/// Which rule must refuse an act that a situation does not list. Written from the protocol, apart from the product's table.
/// </summary>
internal static class ExpectedRefusal
{
    private static readonly DisputeAction[] WhileSignaturesAreAwaited =
    [
        Escalate,
        ReferToBoard,
        CompleteForm,
        WriteView,
        ConfirmFiling,
        RecordOwnFile,
        CorrectSubject,
        Correct,
        GiveAdvice,
        RecordMeeting,
        RecordAgreement,
        Sign,
        Withdraw,
        AddSupporter,
        RecordBoardResult,
    ];

    /// <summary>Acts of other protocols, which Warwickshire's does not have .</summary>
    public static readonly DisputeAction[] Elsewhere =
    [
        NameOwn,
        RecordConsultation,
        RequestConversation,
        WriteRecord,
        RecordDecision,
        NoteDecision,
        StartTrack,
        ConcludeTrack,
        ReviewEscalation,
        RecordLiaison,
        OfferMediator,
        AnswerMediator,
        RecordMediation,
        AdoptWayForward,
        MarkUrgent,
        Expedite,
        SeekBoardAdvice,
        GiveBoardAdvice,
        RecordBoardStep,
        RequestInformation,
        AnswerInformation,
        ConvenePanel,
        RearrangePanel,
        CancelPanel,
        DeclareInterest,
        MakeRepresentation,
        AddPaper,
        SendBundle,
        RecordAttendance,
        RecordPanelDecision,
        ConfirmReceipt,
        Suggest,
        PlanDebrief,
        RecordDebrief,
    ];

    public static string Code(Situation now, Person person, DisputeAction action) =>
        action == Raise ? "already-raised"
        : action == HandOver ? "hands-over-as-administrator"
        : Elsewhere.Contains(action) || (action == AddSupporter && !now.Is("supporters exist")) ? "no-such-power"
        : Status(now, action) ?? (People(now, action).Contains(person.Role) ? Circumstance(now, action) : WrongPerson(action));

    private static string? Status(Situation now, DisputeAction action) =>
        now.At.Status switch
        {
            Open => action is Sign or ReferPolicy ? "wrong-status" : null,
            AwaitingSignatures => WhileSignaturesAreAwaited.Contains(action) ? null : "wrong-status",
            Agreed => action is Correct or ConfirmFiling or CompleteForm or ReferPolicy ? null : "ended",
            AgreedPolicyReferred => action is Correct or RecordBoardResult or ConfirmFiling ? null : "ended",
            _ => action is Correct ? null : "ended",
        };

    private static string WrongPerson(DisputeAction action) =>
        action switch
        {
            OpenStage or DeclineToTakeUp or Escalate or ReferToBoard => "escalating-holder",
            Acknowledge or Respond => "receiving-holder",
            CompleteForm or ConfirmFiling => "form-holder",
            ChooseRoute or Withdraw or AddSupporter => "raiser",
            WriteView => "involved",
            GiveAdvice => "adviser",
            Sign => "named-on-form",
            ReferPolicy or RecordOwnFile or CorrectSubject => "side",
            Correct => "part",
            RecordBoardResult => "board",
            _ => "holder",
        };

    /// <summary>Whose act it is, whatever the moment.</summary>
    private static string[] People(Situation now, DisputeAction action) =>
        action switch
        {
            OpenStage or DeclineToTakeUp or Escalate or ReferToBoard or CompleteForm or ConfirmFiling => [now.Escalating],
            Acknowledge or Respond => [now.Receiving],
            ChooseRoute or Withdraw or AddSupporter => ["raiser"],
            WriteView => now.Is("involved") ? ["involved"] : [],
            GiveAdvice => now.Is("adviser") ? ["adviser"] : [],
            RecordAgreement when now.At.Stage == TestProtocols.Zero => ["raiser"],
            ReferPolicy => ["raiser", now.Escalating, now.Receiving],
            RecordOwnFile or CorrectSubject =>
            [
                "raiser",
                now.Seeing.Contains("recipient") ? "recipient" : "nobody",
                now.Escalating,
                now.Receiving,
            ],
            RecordBoardResult => now.At.Stage == TestProtocols.Three ? ["board officer"] : [],
            Correct => [.. now.Seeing],
            _ => [now.Escalating, now.Receiving],
        };

    private static string Circumstance(Situation now, DisputeAction action)
    {
        var (stage, waits) = (now.At.Stage, now.Is("unopened") || now.At.Stage == TestProtocols.Zero);
        var closed = stage switch
        {
            TestProtocols.Zero => "before-formal-stage",
            TestProtocols.Three => "with-the-board",
            _ => now.Is("unopened") ? "stage-not-opened" : null,
        };
        var noForm =
            stage is TestProtocols.Zero or TestProtocols.Three ? "no-form-here"
            : now.Is("unopened") ? "stage-not-opened"
            : null;
        var blank = now.Is("blank form") ? "form-not-completed" : null;
        noForm = now.At.Status == AgreedPolicyReferred ? null : noForm; // the stage at which it was agreed still owes its filing
        return action switch
        {
            OpenStage => "already-opened",
            DeclineToTakeUp => !waits ? "already-opened"
            : now.Is("alone") ? "own-concern"
            : "already-declined",
            ChooseRoute => waits ? "alone" : "already-opened",
            Sign => "already-signed",
            ConfirmFiling => noForm ?? blank ?? "already-filed",
            ReferPolicy => stage == TestProtocols.Three ? "with-the-board" : blank ?? "never-formal",
            RecordBoardResult => "result-recorded",
            RecordAgreement => "stage-not-opened",
            ReferToBoard when stage is TestProtocols.Zero or TestProtocols.One => "stages-in-order",
            Escalate when closed is null && stage == TestProtocols.Two => "next-is-board",
            Escalate or ReferToBoard => closed ?? blank ?? (now.Is("unfiled") ? "form-not-filed" : "discussion-agreed"),
            Acknowledge => closed ?? "already-acknowledged",
            CallMeeting => closed ?? (stage == TestProtocols.One ? "no-meeting-here" : "meeting-pending"),
            RecordMeeting => closed ?? "no-meeting-called",
            AskAdvice => closed ?? (stage == TestProtocols.One ? "no-advice-here" : "escalator-leads-safeguarding"),
            GiveAdvice => "advice-not-asked",
            AgreeTarget => closed ?? "no-target-proposed",
            _ => closed ?? "unexpected",
        };
    }
}
