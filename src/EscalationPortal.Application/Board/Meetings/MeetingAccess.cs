using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>The way to the meetings of a body; a partnership whose protocol has no standing item has nothing here .</summary>
internal static class MeetingAccess
{
    /// <summary>The protocol in force, and its standing item.</summary>
    /// <exception cref="NotFoundException">The protocol has none.</exception>
    public static async Task<(Protocol Protocol, MeetingRule Rule)> WithMeetings(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return (protocol, protocol.Meetings ?? throw new NotFoundException());
    }

    public static void RequireOfficer(this MeetingRule rule, Actor actor)
    {
        if (!rule.By.Any(actor.Holds))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("no-meetings", "Only those of the board whom the protocol names keep the meetings and open their packs.")
            );
        }
    }

    /// <summary>The days of the meetings that are not called off, in order.</summary>
    public static async Task<IReadOnlyList<DateOnly>> MeetingDays(this PortalDb db, string partnership, CancellationToken cancellationToken)
    {
        var entered = await db
            .BoardMeetings.AsNoTracking()
            .Where(m => m.Partnership == partnership)
            .Select(m => new { m.On, m.CalledOff })
            .ToListAsync(cancellationToken);
        // entering and calling off take turns, so that counting is enough whatever their order within a moment
        return
        [
            .. entered
                .GroupBy(meeting => meeting.On)
                .Where(day => day.Count(one => !one.CalledOff) > day.Count(one => one.CalledOff))
                .Select(day => day.Key)
                .Order(),
        ];
    }
}
