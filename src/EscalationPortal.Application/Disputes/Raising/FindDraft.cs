using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>A draft of one's own as its pages need it; null when it is gone, because it was deleted or has just become a dispute.</summary>
public sealed record FindDraft(Actor Actor, Guid DraftId) : IRequest<DraftView?>;

internal sealed class FindDraftHandler(PortalDb db, IntakeDesk desk) : IRequestHandler<FindDraft, DraftView?>
{
    public async Task<DraftView?> Handle(FindDraft query, CancellationToken cancellationToken)
    {
        var (actor, id) = (query.Actor, query.DraftId);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Partnership == actor.Partnership && d.Id == id && d.PersonId == actor.PersonId, cancellationToken);
        return draft is null ? null : DraftView.Of(draft, await desk.Setting(actor, draft.Answers, cancellationToken));
    }
}
