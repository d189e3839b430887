using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>
/// Whoever names somebody who acted at an earlier stage says why; the form asks beside the box, the domain asks again.
/// </summary>
internal static class SamePerson
{
    public static void RequireReason(Dispute dispute, Stage stage, Party person, string? why, string field)
    {
        if (stage.MembersOf is not null && dispute.StoodBefore(person) && string.IsNullOrWhiteSpace(why))
        {
            throw Invalid.Field(
                field,
                $"{person.Name} acted at an earlier stage: choose somebody else, or say why it has to be the same person"
            );
        }
    }

    /// <summary>Whoever goes on in person, because nobody stands above, says why .</summary>
    public static void RequireReasonToStay(Dispute dispute, Party person, string? why, string field)
    {
        if (dispute.StaysOn(person) && string.IsNullOrWhiteSpace(why))
        {
            throw Invalid.Field(field, "Choose somebody else, or say why you have to stand at this stage too");
        }
    }
}
