using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Board;

/// <summary>A further page of one list of the board's home.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="List">Which list.</param>
/// <param name="Before">The last case of the page before.</param>
public sealed record ListBoardCases(Actor Actor, BoardList List, SummaryMark? Before) : IRequest<SummaryPage>, IGuardedQuery;

internal sealed class ListBoardCasesHandler(PortalDb db, ProtocolLibrary protocols, CaseSummaries summaries) : IRequestHandler<ListBoardCases, SummaryPage>
{
    public async Task<SummaryPage> Handle(ListBoardCases query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        protocol.RolesOf(query.Actor).RequireBoard();
        return await summaries.Page(db.CasesForRoles(query.Actor, query.List), query.Before, cancellationToken);
    }
}
