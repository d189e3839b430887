using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// The working days of each partnership: the nation that its protocol names, with its own local days. They are read each time,
/// so that a change counts at once on every node.
/// </summary>
public sealed class Calendars(ProtocolCatalogue protocols, IDbContextFactory<PortalDb> database)
{
    /// <summary>A partnership and its calendar.</summary>
    /// <exception cref="NotFoundException">There is no such partnership.</exception>
    public async Task<(PartnershipIdentity Partnership, WorkingDayCalendar Calendar)> Of(
        string partnership,
        CancellationToken cancellationToken
    )
    {
        var inForce = await InForce(partnership, cancellationToken);
        return (inForce.Partnership, inForce.Days.Calendar);
    }

    /// <summary>The same with the partnership's own entries and the version of the calendar.</summary>
    /// <exception cref="NotFoundException">There is no such partnership.</exception>
    public async Task<CalendarInForce> InForce(string partnership, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        // one statement, so that the version is that of the entries
        var kept =
            await db
                .Partnerships.AsNoTracking()
                .Where(p => p.Key == partnership)
                .Select(p => new
                {
                    p.CurrentVersion,
                    Version = db.CalendarChanges.Where(change => change.Partnership == partnership).Max(change => (int?)change.Version)
                        ?? 0,
                    Entries = db.LocalDays.Where(day => day.Partnership == partnership).OrderBy(day => day.Date).ToList(),
                })
                .AsSingleQuery()
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException();
        var identity = (await protocols.Printed(kept.CurrentVersion, cancellationToken)).Partnership;
        return new CalendarInForce(
            identity,
            kept.CurrentVersion,
            new LocalDays(identity.Nation, [.. kept.Entries.Select(day => new LocalDay(day.Date, day.Name, day.Kind))]),
            kept.Version
        );
    }
}

/// <summary>A partnership's calendar as it stands now.</summary>
/// <param name="Partnership">Whose it is.</param>
/// <param name="ProtocolVersion">The version of its protocol that is in force.</param>
/// <param name="Days">Its own entries over its nation's bank holidays, and the working days that follow.</param>
/// <param name="Version">Raised by each change of its own entries; zero before the first.</param>
public sealed record CalendarInForce(PartnershipIdentity Partnership, Guid ProtocolVersion, LocalDays Days, int Version);
