using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board;

/// <summary>What the coming month brings to somebody of the board: panels, and clocks that run out.</summary>
/// <param name="Reference">The case.</param>
/// <param name="PanelAt">When its panel meets; null when what comes is a deadline.</param>
/// <param name="DueBefore">The moment from which its clock is missed; null when what comes is a panel.</param>
public sealed record ComingUp(string Reference, DateTimeOffset? PanelAt, DateTimeOffset? DueBefore)
{
    /// <summary>By which they are sorted.</summary>
    public DateTimeOffset At => PanelAt ?? DueBefore!.Value;
}

/// <summary>Reads them.</summary>
internal static class ComingUpReading
{
    private const int Days = 31;
    private const int Most = 50;

    /// <summary>Panels of cases that the person sees, as a member too; deadlines of cases that are open to their roles.</summary>
    public static async Task<IReadOnlyList<ComingUp>> ComingUp(this PortalDb db, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (roles, until) = (actor.BoardRoles.ToArray(), now.AddDays(Days));
        var rows = await db.Disputes.AsNoTracking().VisibleTo(actor)
            .Where(d => d.EndedAt == null && ((d.PanelAt > now && d.PanelAt <= until) || (d.OverdueFrom > now && d.OverdueFrom <= until && d.OpenTo.Any(role => roles.Contains(role)))))
            .OrderBy(d => d.PanelAt ?? d.OverdueFrom).ThenBy(d => d.Id)
            .Take(Most)
            .Select(d => new { d.Reference, d.PanelAt, d.OverdueFrom })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Where(row => row.PanelAt > now).Select(row => new ComingUp(row.Reference, row.PanelAt, null))
                .Concat(rows.Where(row => row.OverdueFrom > now && row.OverdueFrom <= until && !(row.PanelAt > now)).Select(row => new ComingUp(row.Reference, null, row.OverdueFrom)))
                .OrderBy(one => one.At),
        ];
    }
}
