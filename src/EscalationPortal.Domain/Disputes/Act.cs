using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Who acts, when, and under which version of the protocol: what every verb of a dispute is given.</summary>
public sealed record Act(Protocol Protocol, Actor Actor, DateTimeOffset Now)
{
    /// <summary>
    /// The partnership's working days, for the clocks that the act starts; its nation's unless local days are given.
    /// </summary>
    public WorkingDayCalendar Calendar { get; init; } = new(Protocol.Partnership.Nation);

    /// <summary>Counts the changes of the calendar; kept with each deadline.</summary>
    public int CalendarVersion { get; init; }
}
