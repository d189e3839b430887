using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Forms;

/// <summary>Makes choices of a form out of what the portal knows.</summary>
public static class Options
{
    /// <summary>People to choose from, each with post.</summary>
    public static IReadOnlyList<Option> Of(IEnumerable<Party> parties) =>
        [.. parties.Select(party => new Option(party.PersonId.ToString(), party.Name, party.Post))];
}
