using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A notice is of something that happens and reaches somebody.</summary>
internal static class NoticeCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, notice) in protocol.Notices.Index())
        {
            var path = $"$.notices[{i}]";
            MomentCheck.Check($"{path}.on", notice.On, protocol, faults);
            KeyCheck.Roles(protocol).CheckReferences($"{path}.roles", notice.Roles, faults);
            KeyCheck.Contacts(protocol).CheckReferences($"{path}.contacts", notice.Contacts, faults);
            if (notice is { Roles.Count: 0, Contacts.Count: 0, Tiers.Count: 0 })
            {
                faults.Wrong(path, "tells nobody: name roles, contacts or tiers", $"{path}.roles", $"{path}.contacts", $"{path}.tiers");
            }

            foreach (var (j, key) in notice.Contacts.Index())
            {
                ContactCheck.CheckNotified($"{path}.contacts[{j}]", key, protocol, faults);
            }
        }
    }
}
