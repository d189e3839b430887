using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
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

    /// <summary>
    /// Panels of cases that the person sees, as a member too; deadlines of cases that are open to their roles. What the protocol does
    /// not have is not looked for.
    /// </summary>
    public static async Task<IReadOnlyList<ComingUp>> ComingUp(
        this PortalDb db,
        Actor actor,
        Protocol protocol,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var until = now.AddDays(Days);
        var panels = protocol.Stages.All(stage => stage.Panel is null)
            ? []
            : await db
                .Disputes.AsNoTracking()
                .VisibleTo(actor)
                .Where(d => d.PanelAt > now && d.PanelAt <= until && d.EndedAt == null)
                .OrderBy(d => d.PanelAt)
                .Take(Most)
                .Select(d => new ComingUp(d.Reference, d.PanelAt, null))
                .ToListAsync(cancellationToken);
        var deadlines =
            protocol.Clocks.Count == 0
                ? []
                : await db.CasesForRoles(actor)
                    .AsNoTracking()
                    .Where(d => d.OverdueFrom > now && d.OverdueFrom <= until && d.EndedAt == null)
                    .OrderBy(d => d.OverdueFrom)
                    .Take(Most)
                    .Select(d => new ComingUp(d.Reference, null, d.OverdueFrom))
                    .ToListAsync(cancellationToken);
        return [.. panels.Concat(deadlines).OrderBy(one => one.At).Take(Most)];
    }
}
