using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The acts in plain words, with the stage's local name where it belongs.</summary>
public static class ActionWords
{
    /// <summary>As a button or heading: "Open Stage One with your counterpart".</summary>
    /// <param name="action">The act.</param>
    /// <param name="stageName">Name of the stage at which it is done.</param>
    /// <param name="nextStageName">Name of the stage after it, or null.</param>
    /// <param name="meeting">The meeting that may be called there, or null (R-058, R-067).</param>
    public static string Imperative(DisputeAction action, string stageName, string? nextStageName, JointMeetingRule? meeting) =>
        action switch
        {
            DisputeAction.Raise => "Raise a dispute",
            DisputeAction.HandOver => "Hand over a person's place",
            DisputeAction.OpenStage => $"Open {stageName} with your counterpart",
            DisputeAction.DeclineToTakeUp => "Say why you will not take it up",
            DisputeAction.ChooseRoute => "Choose another route in your agency",
            DisputeAction.NameManagers => "Name the managers who handle it in your agency",
            DisputeAction.Acknowledge => "Acknowledge",
            DisputeAction.CompleteForm => "Write the summary on the form",
            DisputeAction.InvolveAgency => "Involve another agency",
            DisputeAction.WriteView => "Write your agency's view",
            DisputeAction.Respond => "Write the response",
            DisputeAction.RecordDiscussion => "Record a discussion",
            DisputeAction.CallMeeting => $"Call the {meeting?.InText ?? "meeting"}",
            DisputeAction.RecordMeeting => $"Record the {meeting?.InText ?? "meeting"}",
            DisputeAction.AskAdvice => "Ask a safeguarding lead for advice",
            DisputeAction.GiveAdvice => "Write your advice",
            DisputeAction.ConfirmFiling => "Confirm that the form is on file",
            DisputeAction.Escalate => $"Escalate to {nextStageName}",
            DisputeAction.ReferToBoard => $"Refer to {nextStageName}",
            DisputeAction.RecordAgreement => "Record what was agreed",
            DisputeAction.Sign => "Read and sign the agreement",
            DisputeAction.Withdraw => "Withdraw the dispute",
            DisputeAction.ReferPolicy => "Refer a policy issue",
            DisputeAction.RecordBoardResult => "Record the meeting and the result",
            DisputeAction.Correct => "Correct an entry",
            DisputeAction.ProposeTarget => "Propose a target date",
            DisputeAction.AgreeTarget => "Agree the target date",
            DisputeAction.AddSupporter => "Add a supporter",
            DisputeAction.RecordOwnFile => "Say where your own record is",
            DisputeAction.NameOwn => $"Say who stands for your agency at {stageName}",
            DisputeAction.RecordConsultation => "Record the consultation in your agency",
            DisputeAction.RequestConversation => "Ask your counterpart for the conversation",
            DisputeAction.WriteRecord => $"Write the record of {stageName}",
            DisputeAction.RecordDecision => "Record a decision",
            DisputeAction.NoteDecision => "Note the decision",
            DisputeAction.StartTrack => "Log it beside the ladder",
            DisputeAction.ConcludeTrack => "End what was logged beside the ladder",
            DisputeAction.MarkUrgent => "Mark as urgent",
            DisputeAction.Expedite => "Expedite on immediate risk",
            DisputeAction.SeekBoardAdvice => "Ask the board's body for advice",
            DisputeAction.GiveBoardAdvice => "Give advice and guidance",
            DisputeAction.RecordBoardStep => "Record the next step of the board",
            DisputeAction.RequestInformation => "Ask an agency for information",
            DisputeAction.AnswerInformation => "Answer what is asked",
            DisputeAction.ConvenePanel => "Convene a panel",
            DisputeAction.RearrangePanel => "Change the panel",
            DisputeAction.CancelPanel => "Cancel the panel",
            DisputeAction.DeclareInterest => "Declare an interest, or none",
            DisputeAction.MakeRepresentation => "Make or decline a representation",
            DisputeAction.AddPaper => "Add a paper for the panel",
            DisputeAction.SendBundle => "Send out the panel’s papers",
            DisputeAction.RecordAttendance => "Record who attended the panel",
            DisputeAction.RecordPanelDecision => "Record the panel’s decision",
            DisputeAction.ConfirmReceipt => "Confirm receipt of the decision",
            DisputeAction.CorrectSubject => "Complete or correct the details of the person",
            DisputeAction.Suggest => "Suggest a change of a protocol or procedure",
            DisputeAction.PlanDebrief => "Plan a debrief",
            DisputeAction.RecordDebrief => "Record the debrief",
            DisputeAction.OfferMediator => "Offer a mediator",
            DisputeAction.AnswerMediator => "Accept or decline the mediator",
            DisputeAction.RecordMediation => "Record the mediation",
            DisputeAction.AdoptWayForward => "Say whether your side adopts the way forward",
            DisputeAction.RecordLiaison => "Record how your side liaises",
            DisputeAction.ReviewEscalation => "Review the escalation",
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };

    /// <summary>What others wait for: "to open Stage One with the counterpart".</summary>
    public static string Infinitive(DisputeAction action, Dispute dispute, Protocol protocol)
    {
        var stage = dispute.StageToOpen(protocol) ?? protocol.Stage(dispute.StageKey);
        var words = Imperative(action, stage.Name, protocol.After(stage)?.Name, stage.JointMeeting)
            .Replace("your", "the", StringComparison.Ordinal);
        return $"to {char.ToLowerInvariant(words[0])}{words[1..]}";
    }
}
