using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Agencies;

/// <summary>Agencies of the actor's partnership in which somebody holds a post, without those given, by name.</summary>
public sealed record ListOtherAgencies(Actor Actor, IReadOnlyCollection<Guid> Without) : IRequest<IReadOnlyList<NamedAgency>>;

/// <summary>An agency to choose.</summary>
public sealed record NamedAgency(Guid Id, string Name);

internal sealed class ListOtherAgenciesHandler(PortalDb db) : IRequestHandler<ListOtherAgencies, IReadOnlyList<NamedAgency>>
{
    public async Task<IReadOnlyList<NamedAgency>> Handle(ListOtherAgencies query, CancellationToken cancellationToken) => await db.Agencies
        .AsNoTracking()
        .Where(agency => agency.Partnership == query.Actor.Partnership && !query.Without.Contains(agency.Id))
        .Where(agency => db.Posts.Any(post => post.Partnership == agency.Partnership && post.AgencyId == agency.Id && post.HolderId != null))
        .OrderBy(agency => agency.Name)
        .Select(agency => new NamedAgency(agency.Id, agency.Name))
        .ToListAsync(cancellationToken);
}
