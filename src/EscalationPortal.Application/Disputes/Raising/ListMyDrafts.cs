using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>What somebody has begun to raise and not yet submitted, last saved first.</summary>
public sealed record ListMyDrafts(Actor Actor) : IRequest<IReadOnlyList<DraftLine>>;

/// <summary>A draft in a list; nothing of what was typed.</summary>
public sealed record DraftLine(Guid Id, DateTimeOffset SavedAt);

internal sealed class ListMyDraftsHandler(PortalDb db) : IRequestHandler<ListMyDrafts, IReadOnlyList<DraftLine>>
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DraftLine>> Handle(ListMyDrafts query, CancellationToken cancellationToken) =>
        await db.Set<Draft>()
            .AsNoTracking()
            .Where(d => d.Partnership == query.Actor.Partnership && d.PersonId == query.Actor.SelfId)
            .OrderByDescending(d => d.SavedAt)
            .Select(d => new DraftLine(d.Id, d.SavedAt))
            .Take(Most)
            .ToListAsync(cancellationToken);
}
