namespace EscalationPortal.Domain.Disputes;

/// <summary>Where a dispute stands, in words common to all partnerships.</summary>
public enum DisputeStatus
{
    /// <summary>On the ladder.</summary>
    Open,

    /// <summary>The words of an agreement are recorded; at least one named person has not signed them .</summary>
    AwaitingSignatures,

    /// <summary>Ended: both sides agreed.</summary>
    Agreed,

    /// <summary>Ended as agreed, and a policy issue was referred to the board .</summary>
    AgreedPolicyReferred,

    /// <summary>Ended at the board with next steps agreed.</summary>
    NextStepsAgreed,

    /// <summary>Ended by a decision of those whom the protocol lets decide (TOR, DAG).</summary>
    Decided,

    /// <summary>Ended with the decision standing where it lies and the disagreement recorded .</summary>
    DecisionStands,

    /// <summary>Ended by the raiser, with a reason; nothing is erased .</summary>
    Withdrawn,
}

/// <summary>Questions about a status.</summary>
public static class DisputeStatusExtensions
{
    /// <summary>Whether the dispute has ended, in whatever way.</summary>
    public static bool HasEnded(this DisputeStatus status) => status is not (DisputeStatus.Open or DisputeStatus.AwaitingSignatures);
}
