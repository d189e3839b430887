using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>The person that somebody chose from a list.</summary>
internal static class SelectedParty
{
    /// <summary>The one with this id; somebody who was not on the list is a fault beside the field.</summary>
    public static Party From(IEnumerable<Party> offered, Guid? personId, string field, string message) =>
        offered.FirstOrDefault(party => party.PersonId == personId) ?? throw Invalid.Field(field, message);
}
