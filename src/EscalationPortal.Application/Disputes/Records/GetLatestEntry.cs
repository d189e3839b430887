using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>The last entry that an act left in a dispute's history; null while there is none.</summary>
public sealed record GetLatestEntry(Actor Actor, string Reference, DisputeAction Action) : IRequest<HistoryEntry?>;

internal sealed class GetLatestEntryHandler(PortalDb db) : IRequestHandler<GetLatestEntry, HistoryEntry?>
{
    public Task<HistoryEntry?> Handle(GetLatestEntry query, CancellationToken cancellationToken) =>
        db
            .History.ReadableBy(db, query.Actor, query.Reference)
            .Where(entry => entry.Action == query.Action)
            .OrderByDescending(entry => entry.Number)
            .FirstOrDefaultAsync(cancellationToken);
}
