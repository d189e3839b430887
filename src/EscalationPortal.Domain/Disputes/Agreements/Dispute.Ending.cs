using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <content>How a dispute ended, for whoever comes too late.</content>
public sealed partial class Dispute
{
    /// <summary>Why nothing can be done in a case that has ended: how, by whom and when it did.</summary>
    internal Refusal AlreadyEnded => Refusal.NotNow("ended", $"This case has ended: {HowItEnded} on {DateWords.Moment(EndedAt!.Value)}.");

    private string HowItEnded =>
        Status switch
        {
            DisputeStatus.Withdrawn => $"withdrawn by {Escalating.Practitioner.Name}",
            DisputeStatus.Decided => "decided",
            DisputeStatus.DecisionStands => "noted that the decision stands",
            DisputeStatus.NextStepsAgreed => "next steps were agreed",
            _ => $"agreed by {WhoAgreed}",
        };

    private string WhoAgreed =>
        Agreement is { Signatures.Count: > 0 } agreement
            ? string.Join(" and ", agreement.Signatures.OrderBy(signature => signature.SignedAt).Select(signature => signature.Signatory))
            : Agreement?.RecordedBy.Name ?? Escalating.AgencyName;
}
