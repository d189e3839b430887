using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>A general theme has a group to go to, an address that can be told, and somebody who reads it .</summary>
internal static class ThemeFormCheck
{
    private const string Path = "$.themeForm";

    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.ThemeForm is not { } form)
        {
            return;
        }

        KeyCheck.Signposts(protocol).CheckReference($"{Path}.signpost", form.Signpost, faults);
        KeyCheck.Contacts(protocol).CheckReference($"{Path}.contact", form.Contact, faults);
        ContactCheck.CheckNotified($"{Path}.contact", form.Contact, protocol, faults);
        if (form.Groups.Count == 0)
        {
            faults.Wrong($"{Path}.groups", "needs at least one group, or a theme has nowhere to go");
        }

        LineCheck.Check($"{Path}.title", form.Title, faults);
        foreach (var (i, group) in form.Groups.Index())
        {
            LineCheck.Check($"{Path}.groups[{i}].label", group.Label, faults);
        }

        if (!protocol.Roles.Any(role => role.SeesThemes))
        {
            faults.Wrong(Path, "is read by nobody: no role of a body acts or sees cases", "$.bodies");
        }
    }
}
