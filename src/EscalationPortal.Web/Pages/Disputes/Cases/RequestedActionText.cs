using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Mediations;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>Why an act is asked, and which second act the protocol offers beside it.</summary>
public static class RequestedActionText
{
    /// <summary>Why it is asked of the viewer.</summary>
    public static string? Why(CaseView view, DisputeAction asked)
    {
        var (dispute, protocol) = (view.Dispute, view.Protocol);
        var (esc, rec, stage) = (dispute.Escalating, dispute.Receiving, view.StageAtHand);
        return asked switch
        {
            DisputeAction.OpenStage => $"{Came(view)} Speak to your counterpart at {rec.AgencyName}"
                + $"{(stage.Statement is null ? "." : $" and state that it is raised under the {protocol.Words.Process}.")}",
            DisputeAction.ChooseRoute =>
                $"{esc.Holder?.Name} has not taken it up and gives a reason: \u201c{dispute.Current.DeclinedBecause}\u201d "
                    + $"{protocol.Powers.NotTakenUp?.Text ?? "You can still go on: put it to somebody else in your agency."}",
            DisputeAction.NameManagers => $"Each agency names the {protocol.Words.TierName(Tier.LineManager)} and the "
                + $"{protocol.Words.TierName(Tier.SeniorManager)} who handle this.",
            DisputeAction.Acknowledge => "It says that the case has reached you. It changes neither the stage nor anybody's rights.",
            DisputeAction.CompleteForm =>
                $"{protocol.Form?.Title ?? "The form"}: whoever stands at {stage.Name} for {esc.AgencyName} writes the summary.",
            DisputeAction.Respond => $"{esc.AgencyName} waits for the response of {rec.AgencyName}.",
            DisputeAction.RecordDiscussion =>
                $"Speak to {rec.Holder?.Name} of {rec.AgencyName}, then write down when, how and with what result.",
            DisputeAction.RecordAgreement => Agreed(stage),
            DisputeAction.NameOwn => $"At {stage.Name} each agency names who stands for it. Nobody at {rec.AgencyName} is named yet.",
            DisputeAction.RecordConsultation => stage.Consultation?.Hint is { } with
                ? $"{with.TrimEnd('.')}. Only your own side reads it."
                : "Talk with your own manager first, and write down what came of it. Only your own side reads it.",
            DisputeAction.RequestConversation =>
                $"Ask {rec.Holder?.Name} of {rec.AgencyName} for the conversation. Asking is what the protocol times; holding it "
                    + "is recorded apart.",
            DisputeAction.WriteRecord => $"{stage.Name} asks for a written record before the case goes on: "
                + $"{CaseWords.List(dispute.Owed(stage).Select(field => CaseWords.Lower(field.Label)))}.",
            DisputeAction.RecordDecision => stage.Decision?.Text,
            DisputeAction.NoteDecision =>
                $"A decision was recorded: {dispute.Current.Decision?.Maker}. Record that your side knows it, agreeing or still "
                    + "disagreeing.",
            DisputeAction.RecordBoardStep =>
                $"Next: {CaseWords.Lower(dispute.NextBoardStep(view.Stage)?.Label ?? "the board's step")}. The result comes after " + "it.",
            DisputeAction.GiveBoardAdvice => "A provider with nobody above asks for advice and guidance. It decides nothing.",
            DisputeAction.ConcludeTrack =>
                "Something was logged beside the ladder for your role. Ending it changes nothing about who decides the case.",
            DisputeAction.RecordLiaison =>
                $"{Liaison(view)?.Label}: the managers of both sides are asked to {Liaison(view)?.ManagersTask}. The ladder does "
                    + "not wait for it.",
            DisputeAction.OfferMediator =>
                "A mediator may help. Choose one; both sides accept or decline. The ladder goes on meanwhile, and mediation "
                    + "decides nothing.",
            DisputeAction.AnswerMediator =>
                $"{MediationWords.Mediator(dispute.Mediation!)} is offered as mediator. Accept, or decline with a reason. The "
                    + "ladder goes on meanwhile.",
            DisputeAction.RecordMediation =>
                "Both sides have accepted you as mediator. When everybody has met, record who attended, the issues aired and the "
                    + "way forward.",
            DisputeAction.AdoptWayForward =>
                "The mediator has recorded a way forward. Your agency adopts it, in part or not; nobody else can do that for it.",
            DisputeAction.ConfirmFiling => "The form belongs on the person's own file. Say when you put it there.",
            DisputeAction.Escalate when stage.IsOwnSide =>
                $"When your thinking is clear, go on to {protocol.After(view.Stage)?.FullName}; or do not pursue it. The other "
                    + "agency knows nothing of it yet.",
            DisputeAction.Escalate or DisputeAction.ReferToBoard =>
                $"{stage.Name} has not brought agreement. The next stage is {protocol.After(view.Stage)?.FullName}.",
            DisputeAction.Sign => stage.Confirmation == Confirmation.Written
                ? "You are named for your side. You confirm exactly the words that you read; no signature is asked."
                : (
                    $"The form names you as {(view.Relation.HasFlag(Relation.NamedEscalator) ? "escalator" : "recipient")}. You "
                    + "sign exactly the words that you read."
                ),
            DisputeAction.WriteView =>
                $"{view.Viewer.AgencyName} is involved, and its view is heard. It carries no power to agree or to go on.",
            DisputeAction.GiveAdvice => "You were chosen as safeguarding lead. Both sides read your advice.",
            DisputeAction.RecordBoardResult =>
                $"The case was referred to {stage.Title}. Record the meeting, or that none was needed, and the result.",
            DisputeAction.ConvenePanel => "The case was referred to you. There are two ways, and one has to be taken: "
                + $"{CaseWords.Lower(stage.Panel!.Directly)}, or convene a {stage.Panel.Label} of the board’s representatives from "
                + $"{stage.Panel.Agencies} agencies.",
            DisputeAction.MakeRepresentation =>
                $"The {stage.Panel!.Label} hears both sides before it decides. Make your agency’s representation, or decline.",
            DisputeAction.DeclareInterest =>
                $"You sit on the {stage.Panel!.Label} for your agency, {DateWords.FullMoment(dispute.PanelNow!.Sitting.StartsAt)}. "
                    + "Declare whether you have an interest in the case.",
            DisputeAction.SendBundle => $"Both sides are heard. Send out the papers to the members; the {stage.Panel!.Label} meets on "
                + $"{DateWords.FullMoment(dispute.PanelNow!.Sitting.StartsAt)}.",
            DisputeAction.RecordAttendance =>
                $"The {stage.Panel!.Label} meets on {DateWords.FullMoment(dispute.PanelNow!.Sitting.StartsAt)}. Record who "
                    + "attended; then its decision is recorded.",
            DisputeAction.RecordPanelDecision =>
                $"The {stage.Panel!.Label} has met. Record its one decision, with the reasons and the next course of action.",
            DisputeAction.ConfirmReceipt => "A decision ended the dispute. Confirm that you received it; that says nothing of agreement.",
            DisputeAction.AgreeTarget =>
                $"The other side proposes {DateWords.Full(dispute.Target!.On)}. It is a date to aim at, never a deadline.",
            _ => null,
        };
    }

    /// <summary>The choice beside the act that is asked; null where there is none.</summary>
    public static DisputeAction? Second(CaseView view, DisputeAction asked)
    {
        DisputeAction? second = asked switch
        {
            DisputeAction.OpenStage => DisputeAction.DeclineToTakeUp,
            DisputeAction.NameManagers => DisputeAction.Acknowledge,
            DisputeAction.Acknowledge when view.Protocol.AsksResponse => DisputeAction.Respond,
            DisputeAction.RecordDiscussion => DisputeAction.CallMeeting,
            DisputeAction.RecordAgreement => DisputeAction.RecordDiscussion,
            DisputeAction.Escalate when view.Stage.IsOwnSide => DisputeAction.Withdraw,
            DisputeAction.Escalate or DisputeAction.ReferToBoard => DisputeAction.RecordAgreement,
            DisputeAction.RecordDecision => DisputeAction.RecordAgreement,
            DisputeAction.Sign => DisputeAction.RecordAgreement,
            DisputeAction.AgreeTarget => DisputeAction.ProposeTarget,
            DisputeAction.ConvenePanel => DisputeAction.RecordBoardResult,
            _ => null,
        };
        return second is { } act && view.Can(act) ? act : null;
    }

    /// <summary>A second act has its own words where the first gives it another meaning.</summary>
    public static string SecondWords(CaseView view, DisputeAction asked, DisputeAction second) =>
        (asked, second) switch
        {
            (DisputeAction.Sign, DisputeAction.RecordAgreement) => "Change the words",
            (DisputeAction.ConvenePanel, _) => view.Stage.Panel?.Directly ?? view.Words(second),
            (DisputeAction.AgreeTarget, _) => "Propose another date",
            (DisputeAction.Escalate, DisputeAction.Withdraw) => "Do not pursue it",
            (DisputeAction.RecordAgreement, _) => "Record a further discussion",
            _ => view.Words(second),
        };

    private static Track? Liaison(CaseView view) => view.Side is { } side ? view.Dispute.TrackNeedingLiaison(side, view.Protocol) : null;

    private static string Agreed(Stage stage) =>
        stage.Confirmation switch
        {
            Confirmation.Signatures =>
                "The sides are recorded as agreed. Write down what was agreed; the two persons named then sign exactly those words.",
            Confirmation.Written =>
                "The sides are recorded as agreed. Write down what was agreed and how open issues are pursued; both then confirm "
                    + "exactly those words.",
            _ => "The sides are recorded as agreed. Write down what was agreed; that ends the case.",
        };

    private static string Came(CaseView view)
    {
        var (dispute, step) = (view.Dispute, view.Dispute.Current);
        return dispute.Alone is not null ? "You take every stage in person."
            : step.EnteredBy.PersonId == dispute.Escalating.Practitioner.PersonId
                ? $"{step.EnteredBy.Name} raised it and named you to take it up for {dispute.Escalating.AgencyName}."
            : $"{step.EnteredBy.Name} brought it to you.";
    }
}
