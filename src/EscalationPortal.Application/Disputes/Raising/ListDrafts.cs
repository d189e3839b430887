using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>One's own drafts, the one saved last first, beside the protocol under which they would be raised.</summary>
public sealed record ListDrafts(Actor Actor) : IRequest<OwnDrafts>;

/// <summary>The answer.</summary>
public sealed record OwnDrafts(Protocol Protocol, IReadOnlyList<OwnDraft> Drafts);

/// <summary>A draft in the list: initials, never a name.</summary>
public sealed record OwnDraft(Guid Id, DateTimeOffset StartedAt, DateTimeOffset SavedAt, string? Initials);

internal sealed class ListDraftsHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListDrafts, OwnDrafts>
{
    public async Task<OwnDrafts> Handle(ListDrafts query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var drafts = await db.Set<Draft>()
            .AsNoTracking()
            .Where(d => d.Partnership == query.Actor.Partnership && d.PersonId == query.Actor.SelfId)
            .OrderByDescending(d => d.SavedAt)
            .ToListAsync(cancellationToken);
        return new OwnDrafts(protocol, [.. drafts.Select(d => new OwnDraft(d.Id, d.StartedAt, d.SavedAt, Initials(d.Answers.Subject)))]);
    }

    private static string? Initials(SubjectAnswer? subject) =>
        subject?.Name is { } name ? new Subject(string.Empty, name, null, null, string.Empty).Initials : null;
}
