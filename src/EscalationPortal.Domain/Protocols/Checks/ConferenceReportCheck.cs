using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A report of a difference has a kind of meeting, somebody who writes it and somebody who reads it .</summary>
internal static class ConferenceReportCheck
{
    private const string Path = "$.conferenceReport";

    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.ConferenceReport is not { } rule)
        {
            return;
        }

        var roles = KeyCheck.Roles(protocol);
        RoleListCheck.Check($"{Path}.by", rule.By, "nobody can report", roles, faults);
        RoleListCheck.Check($"{Path}.readBy", rule.ReadBy, "nobody reads what is reported", roles, faults);
        if (rule.Meetings.Count == 0)
        {
            faults.Wrong($"{Path}.meetings", "needs at least one type of meeting");
        }

        LineCheck.Check($"{Path}.label", rule.Label, faults);
        foreach (var (i, meeting) in rule.Meetings.Index())
        {
            LineCheck.Check($"{Path}.meetings[{i}].label", meeting.Label, faults);
        }
    }
}
