using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Reports;

/// <summary>
/// A difference between agencies that was seen in a meeting, and whether its chair resolved it. It belongs to no dispute and is about
/// nobody by name. Append-only.
/// </summary>
public sealed class ConferenceReport
{
    private ConferenceReport() { }

    /// <summary>Reports a difference.</summary>
    /// <param name="actor">Who reports; the role is checked by the door.</param>
    /// <param name="meeting">Type of the meeting, one of the protocol's.</param>
    /// <param name="agencies">The agencies that differed, at least two.</param>
    /// <param name="resolved">Whether the chair resolved it.</param>
    /// <param name="how">How, or what was left open.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleBrokenException">Fewer than two agencies are named.</exception>
    public ConferenceReport(
        Actor actor,
        Choice meeting,
        IReadOnlyList<ReportedAgency> agencies,
        bool resolved,
        string how,
        DateTimeOffset now
    )
    {
        if (agencies.DistinctBy(agency => agency.Id).Count() < 2)
        {
            throw new RuleBrokenException(Refusal.NotNow("one-agency", "A difference is between two agencies: choose another one."));
        }

        (Partnership, Id, At) = (actor.Partnership, Guid.CreateVersion7(now), now);
        (MeetingKey, MeetingName, Agencies, Resolved, How) = (
            meeting.Key,
            meeting.Label,
            [.. agencies.DistinctBy(agency => agency.Id)],
            resolved,
            how
        );
        (ById, By) = (actor.SelfId, actor.NameInFull);
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string MeetingKey { get; private set; } = null!;

    /// <summary>The type of meeting as it was chosen; a later version of the protocol may call it otherwise.</summary>
    public string MeetingName { get; private set; } = null!;

    public IReadOnlyList<ReportedAgency> Agencies { get; private set; } = [];

    public bool Resolved { get; private set; }

    /// <summary>How it was resolved, or what was left open.</summary>
    public string How { get; private set; } = null!;

    public Guid ById { get; private set; }

    public string By { get; private set; } = null!;
}

/// <summary>An agency as it was called then.</summary>
public sealed record ReportedAgency(Guid Id, string Name);
