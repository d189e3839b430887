using EscalationPortal.Domain.Disputes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>
/// A meeting as an iCalendar file (RFC 5545, RFC 5546): one identity for as long as it lives, a number that rises with each change, and a
/// cancelling that takes it out again. It names nobody: the recipient alone stands in it, by address.
/// </summary>
public static class CalendarFile
{
    /// <summary>Content type of the file, by what it does.</summary>
    public static string ContentType(CalendarNote note) => $"text/calendar; charset=utf-8; method={Method(note)}";

    /// <summary>Writes the file.</summary>
    /// <param name="note">The meeting.</param>
    /// <param name="reference">Reference of the case.</param>
    /// <param name="attendee">E-mail address of the recipient.</param>
    /// <param name="portal">Address of the portal, without a slash at the end.</param>
    /// <param name="writtenAt">When it was written.</param>
    public static string Of(CalendarNote note, string reference, string attendee, string portal, DateTimeOffset writtenAt)
    {
        var meeting = new CalendarEvent
        {
            Uid = $"{note.Id}@escalation-portal",
            Sequence = note.Sequence,
            Status = note.Cancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Summary = $"{note.Title}, {reference}",
            Location = note.Sitting.Place,
            Description = $"The papers stand in the portal: {portal}/disputes/{reference}/panel",
            DtStamp = Utc(writtenAt),
            Start = Utc(note.Sitting.StartsAt),
            End = Utc(note.Sitting.EndsAt ?? note.Sitting.StartsAt.AddHours(2)),
            Class = "PRIVATE",
            Organizer = new Organizer($"mailto:no-reply@{new Uri(portal).Host}"),
            Attendees =
            [
                new Attendee($"mailto:{attendee}")
                {
                    Role = ParticipationRole.RequiredParticipant,
                    ParticipationStatus = EventParticipationStatus.NeedsAction,
                },
            ],
        };
        var calendar = new Calendar { ProductId = "-//Escalation Portal//EN", Method = Method(note) };
        calendar.Events.Add(meeting);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static string Method(CalendarNote note) => note.Cancelled ? CalendarMethods.Cancel : CalendarMethods.Request;

    private static CalDateTime Utc(DateTimeOffset moment) => new(moment.UtcDateTime);
}
