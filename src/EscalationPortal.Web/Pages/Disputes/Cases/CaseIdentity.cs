using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>The identity bar of a case: reference, initials and age, stage and state, never a name.</summary>
public static class CaseIdentity
{
    public static IdentityBar Of(Dispute dispute, Protocol protocol, DateOnly today) =>
        new(
            dispute.Reference,
            "Person",
            MarkOf(dispute.SubjectInitials, dispute.Subject.Born, today),
            protocol.Stage(dispute.StageKey).Name,
            dispute.UrgentFor is { } cause ? UrgencyWords.Of(cause, protocol) : null
        )
        {
            State = new StateTag(KindOf(dispute.Status), WordsOf(dispute.Status)),
        };

    /// <summary>Initials and age for lists and the bar; a general issue between two agencies names nobody .</summary>
    public static PersonMark MarkOf(string initials, DateOnly? born, DateOnly today) =>
        initials.Length == 0 ? new PersonMark("General issue", "no single person") : new PersonMark(initials, AgeOf(born, today));

    /// <summary>The subject's age in words on a day.</summary>
    public static string AgeOf(Subject subject, DateOnly today) => AgeOf(subject.Born, today);

    /// <summary>The same from the date of birth; null for an unborn child.</summary>
    public static string AgeOf(DateOnly? born, DateOnly today) => born is { } day ? Age.InWords(day, today) : "not yet born";

    /// <summary>The status in words.</summary>
    public static string WordsOf(DisputeStatus status) =>
        status switch
        {
            DisputeStatus.Open => "Open",
            DisputeStatus.AwaitingSignatures => "Waiting for confirmation by both",
            DisputeStatus.Agreed => "Agreed",
            DisputeStatus.AgreedPolicyReferred => "Agreed, policy issue referred",
            DisputeStatus.NextStepsAgreed => "Next steps agreed",
            DisputeStatus.Decided => "Decided",
            DisputeStatus.DecisionStands => "Decision stands",
            DisputeStatus.Withdrawn => "Withdrawn",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <summary>The state's shape and colour.</summary>
    public static StateKind KindOf(DisputeStatus status) =>
        status switch
        {
            DisputeStatus.Agreed or DisputeStatus.AgreedPolicyReferred => StateKind.Agreed,
            DisputeStatus.NextStepsAgreed or DisputeStatus.Decided or DisputeStatus.DecisionStands => StateKind.Decided,
            DisputeStatus.Withdrawn => StateKind.Plain,
            _ => StateKind.Waiting,
        };
}
