using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Suggestions are read by somebody .</summary>
internal static class SuggestionsCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Suggestions is not { } rule)
        {
            return;
        }

        RoleListCheck.Check("$.suggestions.readBy", rule.ReadBy, "nobody reads what is suggested", KeyCheck.Roles(protocol), faults);
        LineCheck.Check("$.suggestions.label", rule.Label, faults);
    }
}
