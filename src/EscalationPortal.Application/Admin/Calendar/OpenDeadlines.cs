using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Calendar;

/// <summary>Running clocks of a partnership and what another calendar makes of them .</summary>
internal sealed class OpenDeadlines(PortalDb db, ProtocolProvider protocols)
{
    /// <summary>The deadlines whose date would change, in the order of the references.</summary>
    public async Task<IReadOnlyList<DeadlineMove>> Moves(
        string partnership,
        WorkingDayCalendar after,
        int version,
        CancellationToken cancellationToken
    )
    {
        var moves = new List<DeadlineMove>();
        var running = await Running(partnership)
            .AsNoTracking()
            .OrderBy(d => d.Reference)
            .Select(d => new
            {
                d.Reference,
                d.ProtocolVersion,
                d.Clocks,
            })
            .ToListAsync(cancellationToken);
        foreach (var dispute in running)
        {
            var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
            moves.AddRange(
                from clock in dispute.Clocks
                where clock.Runs
                let moved = clock.By(after, version)
                where moved.DueOn != clock.DueOn
                select new DeadlineMove(
                    dispute.Reference,
                    protocol.Clocks.FirstOrDefault(rule => rule.Key == clock.Key)?.Label ?? clock.Key,
                    clock.DueOn,
                    moved.DueOn
                )
            );
        }

        return moves;
    }

    /// <summary>Moves them, to be saved with the change of the calendar.</summary>
    public async Task Move(string partnership, WorkingDayCalendar after, int version, CancellationToken cancellationToken)
    {
        foreach (var dispute in await Running(partnership).Include(d => d.Participants).ToListAsync(cancellationToken))
        {
            dispute.MoveClocks(after, version);
        }
    }

    private IQueryable<Dispute> Running(string partnership) =>
        db.Disputes.Where(d => d.Partnership == partnership && d.OverdueFrom != null);
}
