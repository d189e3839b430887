using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>A further page of one list of the board's home.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="List">Which list.</param>
/// <param name="Before">The last case of the page before.</param>
public sealed record ListBoardCases(Actor Actor, BoardList List, SummaryMark? Before) : IRequest<BoardCasesView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Page">The cases.</param>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Now">The moment for which it holds.</param>
public sealed record BoardCasesView(SummaryPage Page, Protocol Protocol, DateTimeOffset Now);

internal sealed class ListBoardCasesHandler(PortalDb db, ProtocolProvider protocols, CaseSummaries summaries, TimeProvider clock)
    : IRequestHandler<ListBoardCases, BoardCasesView>
{
    public async Task<BoardCasesView> Handle(ListBoardCases query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        protocol.RolesOf(query.Actor).RequireBoard();
        var now = clock.GetUtcNow();
        return new BoardCasesView(
            await summaries.Page(db.CasesForRoles(query.Actor, query.List, now), query.Before, cancellationToken),
            protocol,
            now
        );
    }
}
