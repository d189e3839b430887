using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>What was asked of somebody, latest first .</summary>
public sealed record ListInformationRequests(Actor Actor) : IRequest<IReadOnlyList<InformationView>>;

internal sealed class ListInformationRequestsHandler(PortalDb db) : IRequestHandler<ListInformationRequests, IReadOnlyList<InformationView>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<InformationView>> Handle(ListInformationRequests query, CancellationToken cancellationToken)
    {
        var rows = await (
            from r in db.InformationRequests.AskedOf(query.Actor)
            join d in db.Disputes on new { r.Partnership, r.DisputeId } equals new { d.Partnership, DisputeId = d.Id }
            orderby r.Id descending
            select new
            {
                r.Id,
                d.Reference,
                d.Steps,
                d.Status,
            }
        )
            .Take(Most)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
            from asked in row.Steps.SelectMany(step => step.Information)
            where asked.Id == row.Id
            select new InformationView(asked, row.Reference, asked.AnsweredAt is null && !row.Status.HasEnded()),
        ];
    }
}
