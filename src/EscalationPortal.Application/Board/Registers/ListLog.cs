using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>What was logged to somebody's roles beside the ladder, newest first .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Track">Key of one log; null for all that are the actor's.</param>
/// <param name="Before">The last entry of the page before.</param>
public sealed record ListLog(Actor Actor, string? Track, Guid? Before) : IRequest<LogPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Tracks">The logs that are the actor's.</param>
/// <param name="Entries">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
/// <param name="HasConferenceReports">Whether the actor reads reports of differences seen in meetings as well .</param>
public sealed record LogPage(IReadOnlyList<Track> Tracks, IReadOnlyList<LoggedCase> Entries, Guid? Next, bool HasConferenceReports)
{
    /// <summary>Entries on one page.</summary>
    public const int Size = 25;
}

/// <summary>An entry of a log with its case.</summary>
/// <param name="Line">What is stored.</param>
/// <param name="Track">What was logged, under the case's version of the protocol.</param>
/// <param name="Concludes">Whether the actor can end it now.</param>
public sealed record LoggedCase(LogLine Line, Track Track, bool Concludes);

/// <summary>An entry of a log as it is stored; it names agencies, and neither the subject nor practitioners .</summary>
public sealed class LogLine
{
    public required LogEntry Entry { get; init; }

    public required string Reference { get; init; }

    public required Guid ProtocolVersion { get; init; }

    public required string EscalatingAgency { get; init; }

    public required string ReceivingAgency { get; init; }

    public required DisputeStatus Status { get; init; }

    public required IReadOnlyList<TrackEntry> Tracks { get; init; }

    /// <summary>What became of it. The database keeps moments in millionths of a second, the case's own words of it finer ones.</summary>
    public TrackEntry? Now => Tracks.Where(track => track.Key == Entry.Track).MinBy(track => (track.At - Entry.At).Duration());
}

internal sealed class ListLogHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListLog, LogPage>
{
    public async Task<LogPage> Handle(ListLog query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var tracks = protocol.LoggedTo(protocol.RolesOf(query.Actor));
        tracks.RequireLogs(protocol);
        var keys = tracks.Select(track => track.Key).Where(key => query.Track is null || key == query.Track).ToArray();
        var found = await Lines(query, keys).ToListAsync(cancellationToken);
        List<LoggedCase> page = [];
        foreach (var line in found.Take(LogPage.Size))
        {
            var version = await protocols.Version(line.ProtocolVersion, cancellationToken);
            var track = version.Tracks.First(one => one.Key == line.Entry.Track);
            page.Add(new LoggedCase(line, track, line.Now is { ConcludedAt: null } && track.Conclusion?.By.Any(query.Actor.Holds) == true));
        }

        return new LogPage(
            tracks,
            page,
            found.Count > LogPage.Size ? page[^1].Line.Entry.Id : null,
            protocol.ConferenceReport?.ReadBy.Any(query.Actor.Holds) == true
        );
    }

    private IQueryable<LogLine> Lines(ListLog query, string[] tracks)
    {
        var entries = db
            .LogEntries.AsNoTracking()
            .Where(entry => entry.Partnership == query.Actor.Partnership && tracks.Contains(entry.Track));
        entries = query.Before is { } last ? entries.Where(entry => entry.Id < last) : entries;
        return (
            from entry in entries
            join d in db.CasesForRoles(query.Actor) on new { entry.Partnership, Id = entry.DisputeId } equals new { d.Partnership, d.Id }
            orderby entry.Id descending
            select new LogLine
            {
                Entry = entry,
                Reference = d.Reference,
                ProtocolVersion = d.ProtocolVersion,
                EscalatingAgency = EF.Property<string>(d, "EscalatingAgency"),
                ReceivingAgency = EF.Property<string>(d, "ReceivingAgency"),
                Status = d.Status,
                Tracks = d.Tracks,
            }
        ).Take(LogPage.Size + 1);
    }
}
