using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>The whole register as it is filtered, for a file. That somebody took it is kept .</summary>
public sealed record ExportRegister(Actor Actor, RegisterFilter Filter) : IRequest<ExportedRegister>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Cases">What is urgent first, then the latest raised.</param>
public sealed record ExportedRegister(Protocol Protocol, IReadOnlyList<RegisterCase> Cases);

internal sealed class ExportRegisterHandler(PortalDb db, ProtocolProvider protocols, RegisterQueries register, TimeProvider clock)
    : IRequestHandler<ExportRegister, ExportedRegister>
{
    public async Task<ExportedRegister> Handle(ExportRegister query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        protocol.RolesOf(query.Actor).RequireBoard();
        var cases = await register.Cases(query.Actor, protocol, query.Filter, before: null, int.MaxValue, cancellationToken);
        db.Audit.Add(AuditLine.Of(query.Actor, AuditKind.Viewed, nameof(ExportRegister), clock.GetUtcNow(), reference: null));
        await db.SaveChangesAsync(cancellationToken);
        return new ExportedRegister(protocol, cases);
    }
}
