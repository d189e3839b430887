using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>Counts what was logged beside the ladder in a period, and what the board answered of it.</summary>
internal sealed class PackTracks(PortalDb db)
{
    public async Task<IReadOnlyList<PackTrack>> Between(
        string partnership,
        Protocol protocol,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken cancellationToken
    )
    {
        var acts = await db
            .History.AsNoTracking()
            .Where(h =>
                h.Partnership == partnership
                && h.At >= from
                && h.At < to
                && (h.Action == DisputeAction.StartTrack || h.Action == DisputeAction.ConcludeTrack)
            )
            .Select(h => new
            {
                h.DisputeId,
                h.Action,
                h.Facts,
            })
            .ToListAsync(cancellationToken);
        var cases = acts.Select(act => act.DisputeId).ToHashSet();
        var entries = (
            await db
                .Disputes.AsNoTracking()
                .Where(d => d.Partnership == partnership && cases.Contains(d.Id))
                .Select(d => d.Tracks)
                .ToListAsync(cancellationToken)
        )
            .SelectMany(tracks => tracks)
            .ToList();
        var answers = acts.Where(act => act.Action == DisputeAction.ConcludeTrack).SelectMany(act => act.Facts).ToList();
        return
        [
            .. protocol.Tracks.Select(track => new PackTrack(
                track.Label,
                entries.Count(entry => entry.Key == track.Key && entry.At >= from && entry.At < to),
                [.. (track.Conclusion?.Fields ?? []).Where(field => field.Kind == FieldKind.YesNo).Select(field => Decided(field, answers))]
            )),
        ];
    }

    private static PackDecision Decided(Field field, IReadOnlyList<Fact> answers) =>
        new(field.Label, Count(field, answers, "Yes"), Count(field, answers, "No"));

    private static int Count(Field field, IReadOnlyList<Fact> answers, string words) =>
        answers.Count(fact => fact.Field == field.Key && fact.Label == field.Label && fact.Value == words);
}
