using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>The identity bar of a case: reference, initials and age, stage and state, never a name.</summary>
public static class CaseIdentity
{
    public static IdentityBar Of(Dispute dispute, Protocol protocol, DateOnly today) => new(
        dispute.Reference,
        "Person",
        new PersonMark(dispute.SubjectInitials, AgeOf(dispute.Subject, today)),
        protocol.Stage(dispute.StageKey).Name,
        "Immediate risk",
        dispute.Urgent)
    {
        State = new StateTag(KindOf(dispute.Status), WordsOf(dispute.Status)),
    };

    /// <summary>The subject's age in words on a day.</summary>
    public static string AgeOf(Subject subject, DateOnly today) => AgeOf(subject.Born, today);

    /// <summary>The same from the date of birth; null for an unborn child.</summary>
    public static string AgeOf(DateOnly? born, DateOnly today) => born is { } day ? Age.InWords(day, today) : "not yet born";

    /// <summary>The status in words.</summary>
    public static string WordsOf(DisputeStatus status) => status switch
    {
        DisputeStatus.Open => "Open",
        DisputeStatus.AwaitingSignatures => "Waiting for signatures",
        DisputeStatus.Agreed => "Agreed",
        DisputeStatus.AgreedPolicyReferred => "Agreed, policy issue referred",
        DisputeStatus.NextStepsAgreed => "Next steps agreed",
        DisputeStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The state's shape and colour.</summary>
    public static StateKind KindOf(DisputeStatus status) => status switch
    {
        DisputeStatus.Agreed or DisputeStatus.AgreedPolicyReferred => StateKind.Agreed,
        DisputeStatus.NextStepsAgreed => StateKind.Decided,
        DisputeStatus.Withdrawn => StateKind.Plain,
        _ => StateKind.Waiting,
    };
}
