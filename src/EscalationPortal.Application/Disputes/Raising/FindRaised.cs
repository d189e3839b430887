using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The dispute that a draft of one's own has become; null when there is none.</summary>
public sealed record FindRaised(Actor Actor, Guid DraftId) : IRequest<string?>;

internal sealed class FindRaisedHandler(PortalDb db) : IRequestHandler<FindRaised, string?>
{
    public Task<string?> Handle(FindRaised query, CancellationToken cancellationToken) =>
        db
            .FormReceipts.AsNoTracking()
            .Where(r => r.Partnership == query.Actor.Partnership && r.PersonId == query.Actor.SelfId && r.Token == query.DraftId)
            .Select(r => (string?)r.Answer)
            .SingleOrDefaultAsync(cancellationToken);
}
