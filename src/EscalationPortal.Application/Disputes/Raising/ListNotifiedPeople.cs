using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Names of those who were told of a dispute that one sees.</summary>
public sealed record ListNotifiedPeople(Actor Actor, string Reference) : IRequest<IReadOnlyList<string>>;

internal sealed class ListNotifiedPeopleHandler(PortalDb db) : IRequestHandler<ListNotifiedPeople, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListNotifiedPeople query, CancellationToken cancellationToken)
    {
        var told = await (
            from dispute in db.Disputes.AsNoTracking().VisibleTo(query.Actor)
            where dispute.Reference == query.Reference
            join message in db.Outbox
                on new { dispute.Partnership, DisputeId = (Guid?)dispute.Id } equals new { message.Partnership, message.DisputeId }
            join person in db.Users on message.PersonId equals person.Id
            select person.Name
        )
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. told.Order(StringComparer.InvariantCulture)];
    }
}
