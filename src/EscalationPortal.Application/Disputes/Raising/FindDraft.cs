using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>A draft of one's own as its pages need it; null when it is gone, because it was deleted or has just become a dispute.</summary>
public sealed record FindDraft(Actor Actor, Guid DraftId) : IRequest<DraftView?>;

internal sealed class FindDraftHandler(DraftLoader drafts) : IRequestHandler<FindDraft, DraftView?>
{
    public async Task<DraftView?> Handle(FindDraft query, CancellationToken cancellationToken) =>
        await drafts.Find(query.Actor, query.DraftId, cancellationToken) is { } draft
            ? DraftView.Of(draft, await drafts.Setting(query.Actor, draft.Answers, cancellationToken))
            : null;
}
