using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Somebody opens the pack of a meeting .</summary>
internal static class MeetingCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Meetings is not { } rule)
        {
            return;
        }

        KeyCheck.Roles(protocol).CheckReferences("$.meetings.by", rule.By, faults);
        if (rule.By.Count == 0)
        {
            faults.Wrong("$.meetings.by", "needs at least one role, or nobody opens the pack");
        }
    }
}
