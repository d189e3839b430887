using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Accounts;

/// <summary>The actor's roles of the board in the words of the protocol in force.</summary>
public sealed record ListBoardRoles(Actor Actor) : IRequest<IReadOnlyList<string>>;

internal sealed class ListBoardRolesHandler(ProtocolProvider protocols) : IRequestHandler<ListBoardRoles, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListBoardRoles query, CancellationToken cancellationToken)
    {
        if (
            query.Actor.BoardRoles.Count == 0
            || await protocols.InForce(query.Actor.Partnership, cancellationToken) is not var (_, protocol)
        )
        {
            return [];
        }

        return [.. protocol.Roles.Where(role => query.Actor.Holds(role.Key)).Select(role => role.Label)];
    }
}
