using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>Agencies of the actor's partnership in which somebody holds a post, without those given, by name.</summary>
public sealed record ListOtherAgencies(Actor Actor, IReadOnlyCollection<Guid> Without) : IRequest<IReadOnlyList<AgencyOption>>;

/// <summary>An agency to choose.</summary>
public sealed record AgencyOption(Guid Id, string Name);

internal sealed class ListOtherAgenciesHandler(PortalDb db) : IRequestHandler<ListOtherAgencies, IReadOnlyList<AgencyOption>>
{
    public async Task<IReadOnlyList<AgencyOption>> Handle(ListOtherAgencies query, CancellationToken cancellationToken) =>
        await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == query.Actor.Partnership && !query.Without.Contains(agency.Id))
            .Where(agency =>
                db.Posts.Any(post => post.Partnership == agency.Partnership && post.AgencyId == agency.Id && post.HolderId != null)
            )
            .OrderBy(agency => agency.Name)
            .Select(agency => new AgencyOption(agency.Id, agency.Name))
            .ToListAsync(cancellationToken);
}
