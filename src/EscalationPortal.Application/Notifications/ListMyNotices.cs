using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Notifications;

/// <summary>The newest messages to somebody.</summary>
public sealed record ListMyNotices(Actor Actor) : IRequest<IReadOnlyList<NoticeLine>>;

/// <summary>A message: what, why, which case.</summary>
/// <param name="Path">Where it leads, when that is not the case.</param>
/// <param name="OpenRequests">How many questions from cases that the person does not see wait for an answer; the same in each
/// line.</param>
/// <param name="CanOpen">Whether the person may open the case; somebody named for a later stage may not yet .</param>
public sealed record NoticeLine(
    string Reference,
    string StageName,
    string What,
    string Why,
    DateTimeOffset At,
    string? Path,
    bool CanOpen,
    int OpenRequests
);

internal sealed class ListMyNoticesHandler(PortalDb db) : IRequestHandler<ListMyNotices, IReadOnlyList<NoticeLine>>
{
    public async Task<IReadOnlyList<NoticeLine>> Handle(ListMyNotices query, CancellationToken cancellationToken)
    {
        var (open, requests) = (db.Disputes.VisibleTo(query.Actor), db.OpenRequestsOf(query.Actor));
        return await Newest(query.Actor)
            .AsNoTracking()
            .OrderByDescending(m => m.Id)
            .Select(m => new NoticeLine(
                m.Reference!,
                m.StageName,
                m.What,
                m.Why,
                m.CreatedAt,
                m.Path,
                open.Any(d => d.Id == m.DisputeId),
                requests.Count()
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Cut before anything is asked of them: whether they may be opened is then asked for these few alone. The number is written out,
    /// because the database would plan the statement anew each time it is sent if it had to expect any number. What somebody was told
    /// of a case in which they were gone around since then is gone with it.
    /// </summary>
    private IQueryable<OutboxMessage> Newest(Actor actor) =>
        db
            .Outbox.FromSql(
                $"""
                SELECT * FROM outbox
                WHERE partnership = {actor.Partnership} AND person_id = {actor.PersonId} AND reference IS NOT NULL
                ORDER BY id DESC LIMIT 10
                """
            )
            .Where(m =>
                !db.Participants.Any(p =>
                    p.Partnership == m.Partnership && p.DisputeId == m.DisputeId && p.PersonId == actor.PersonId && p.Bypassed
                )
            );
}
