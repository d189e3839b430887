using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Notifications;

/// <summary>The newest messages to somebody.</summary>
public sealed record ListMyNotices(Actor Actor) : IRequest<IReadOnlyList<NoticeLine>>;

/// <summary>A message: what, why, which case.</summary>
/// <param name="CanOpen">Whether the person may open the case; somebody named for a later stage may not yet .</param>
public sealed record NoticeLine(string Reference, string StageName, string What, string Why, DateTimeOffset At, bool CanOpen);

internal sealed class ListMyNoticesHandler(PortalDb db) : IRequestHandler<ListMyNotices, IReadOnlyList<NoticeLine>>
{
    private const int Most = 10;

    public async Task<IReadOnlyList<NoticeLine>> Handle(ListMyNotices query, CancellationToken cancellationToken)
    {
        var open = db.Disputes.VisibleTo(query.Actor);
        return await db.Outbox.AsNoTracking()
            .Where(m => m.Partnership == query.Actor.Partnership && m.PersonId == query.Actor.PersonId)
            .OrderByDescending(m => m.Id)
            .Take(Most)
            // cut first: the database then asks for these few alone whether they may be opened
            .OrderByDescending(m => m.Id)
            .Select(m => new NoticeLine(m.Reference!, m.StageName, m.What, m.Why, m.CreatedAt, open.Any(d => d.Id == m.DisputeId)))
            .ToListAsync(cancellationToken);
    }
}
