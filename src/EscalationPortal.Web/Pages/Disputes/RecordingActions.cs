using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>The acts by which something is written into the record of a stage.</summary>
internal static class RecordingActions
{
    public static IReadOnlySet<DisputeAction> Acts { get; } =
        new HashSet<DisputeAction>
        {
            DisputeAction.CompleteForm,
            DisputeAction.Correct,
            DisputeAction.RecordAgreement,
            DisputeAction.RecordBoardResult,
            DisputeAction.RecordBoardStep,
            DisputeAction.RecordConsultation,
            DisputeAction.RecordDecision,
            DisputeAction.RecordDiscussion,
            DisputeAction.RecordMeeting,
            DisputeAction.Respond,
            DisputeAction.WriteRecord,
        };
}
