using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// The protocol in force of a partnership with its contacts as the partnership keeps them, which anybody may read; null when there is
/// no such partnership.
/// </summary>
/// <param name="Partnership">Its key.</param>
public sealed record GetProtocol(string Partnership) : IRequest<Protocol?>;

internal sealed class GetProtocolHandler(ProtocolProvider protocols) : IRequestHandler<GetProtocol, Protocol?>
{
    public async Task<Protocol?> Handle(GetProtocol query, CancellationToken cancellationToken) =>
        (await protocols.InForce(query.Partnership, cancellationToken))?.Protocol;
}
