using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>The published versions of the actor's partnership .</summary>
public sealed record GetVersions(Actor Actor) : IRequest<VersionsView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="ReviewIsOverdue">Its review date has passed in London .</param>
/// <param name="Versions">Latest first.</param>
/// <param name="UploadedAt">When the actor uploaded a definition that is not published; null when there is none.</param>
public sealed record VersionsView(Protocol Protocol, bool ReviewIsOverdue, IReadOnlyList<VersionLine> Versions, DateTimeOffset? UploadedAt);

/// <summary>A published version.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Document">The document's title.</param>
/// <param name="Printed">The version as printed on the document.</param>
/// <param name="PublishedAt">When it came into force.</param>
/// <param name="PublishedBy">Who published it; null when it came with the portal or by the command line.</param>
/// <param name="IsInForce">Whether new disputes are raised under it.</param>
public sealed record VersionLine(
    int Number,
    string Document,
    string Printed,
    DateTimeOffset PublishedAt,
    string? PublishedBy,
    bool IsInForce
);

internal sealed class GetVersionsHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue, TimeProvider clock)
    : IRequestHandler<GetVersions, VersionsView>
{
    public async Task<VersionsView> Handle(GetVersions query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (inForce, protocol) = await protocols.OpenTo(query.Actor, cancellationToken);
        var published = await db
            .ProtocolVersions.AsNoTracking()
            .Where(v => v.Partnership == query.Actor.Partnership)
            .OrderByDescending(v => v.Number)
            .Select(v => new
            {
                v.Id,
                v.Number,
                v.PublishedAt,
                v.PublishedBy,
            })
            .ToListAsync(cancellationToken);
        List<VersionLine> lines = [];
        foreach (var version in published)
        {
            var document = (await catalogue.Printed(version.Id, cancellationToken)).Document;
            lines.Add(
                new VersionLine(
                    version.Number,
                    document.Title,
                    document.Version,
                    version.PublishedAt,
                    version.PublishedBy,
                    version.Id == inForce
                )
            );
        }

        var upload = await db.UploadOf(query.Actor, now)
            .AsNoTracking()
            .Select(u => (DateTimeOffset?)u.UploadedAt)
            .SingleOrDefaultAsync(cancellationToken);
        return new VersionsView(protocol, protocol.Document.ReviewDue < LondonTime.DateOf(now), lines, upload);
    }
}
