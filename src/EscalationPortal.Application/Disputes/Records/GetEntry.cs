using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>One entry of a dispute's history by its number, with its latest correction.</summary>
public sealed record GetEntry(Actor Actor, string Reference, int Number) : IRequest<EntryView>;

/// <summary>The answer.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Correction">What corrected it last, or null.</param>
public sealed record EntryView(HistoryEntry Entry, HistoryEntry? Correction);

internal sealed class GetEntryHandler(PortalDb db) : IRequestHandler<GetEntry, EntryView>
{
    public async Task<EntryView> Handle(GetEntry query, CancellationToken cancellationToken)
    {
        var readable = db.History.ReadableBy(db, query.Actor, query.Reference);
        var entry = await readable.SingleOrDefaultAsync(e => e.Number == query.Number, cancellationToken) ?? throw new NotFoundException();
        var first = entry.Corrects ?? entry.Id;
        var correction = await readable
            .Where(e => e.Corrects == first && e.Number > entry.Number)
            .OrderByDescending(e => e.Number)
            .FirstOrDefaultAsync(cancellationToken);
        return new EntryView(entry, correction);
    }
}
