using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Comparison;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>The definition that the actor uploaded, beside the one in force; null when there is none.</summary>
public sealed record GetDefinitionPreview(Actor Actor) : IRequest<DefinitionPreview?>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="UploadId">Which upload was looked at.</param>
/// <param name="UploadedAt">When it came.</param>
/// <param name="Protocol">As it would be in force, with the partnership's own contacts and guidance .</param>
/// <param name="InForce">Number of the version in force, from which the differences are.</param>
/// <param name="Differences">Between the definitions as printed, in the order of the definition; empty when the portal would do nothing
/// differently.</param>
public sealed record DefinitionPreview(
    Guid UploadId,
    DateTimeOffset UploadedAt,
    Protocol Protocol,
    int InForce,
    IReadOnlyList<DefinitionDifference> Differences
);

internal sealed class GetDefinitionPreviewHandler(
    PortalDb db,
    ProtocolProvider protocols,
    ProtocolCatalogue catalogue,
    DefinitionPublisher publisher,
    TimeProvider clock
) : IRequestHandler<GetDefinitionPreview, DefinitionPreview?>
{
    public async Task<DefinitionPreview?> Handle(GetDefinitionPreview query, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(query.Actor, cancellationToken);
        if (await db.UploadOf(query.Actor, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } upload)
        {
            return null;
        }

        var protocol = await publisher.Check(upload.Definition, cancellationToken);
        var number = await db.ProtocolVersions.Where(v => v.Id == version).Select(v => v.Number).SingleAsync(cancellationToken);
        var differences = DefinitionDifferences.Between(await catalogue.Printed(version, cancellationToken), protocol);
        var drawn = await db.WithOwn(protocol, new OwnVersions(int.MaxValue, int.MaxValue), cancellationToken);
        return new DefinitionPreview(upload.Id, upload.UploadedAt, drawn, number, differences);
    }
}
