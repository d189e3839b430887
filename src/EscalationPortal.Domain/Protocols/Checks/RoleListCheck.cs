using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A list of roles names roles that exist, and at least one.</summary>
internal static class RoleListCheck
{
    /// <summary>Checks one list.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="listed">Keys of roles.</param>
    /// <param name="otherwise">What would be without one: "nobody can report".</param>
    /// <param name="roles">The roles of the protocol.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(string path, IReadOnlyList<string> listed, string otherwise, KeySet roles, FaultList faults)
    {
        roles.CheckReferences(path, listed, faults);
        if (listed.Count == 0)
        {
            faults.Wrong(path, $"needs at least one role, or {otherwise}");
        }
    }
}
