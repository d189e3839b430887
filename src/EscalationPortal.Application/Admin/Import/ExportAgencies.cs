using System.Globalization;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>All agencies of the actor's partnership and their posts in the form of the import. That somebody took it is kept.</summary>
public sealed record ExportAgencies(Actor Actor) : IRequest<byte[]>, IGuardedQuery;

internal sealed class ExportAgenciesHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<ExportAgencies, byte[]>
{
    public async Task<byte[]> Handle(ExportAgencies query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgenciesTo(query.Actor, cancellationToken);
        var partnership = query.Actor.Partnership;
        var agencies = await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == partnership)
            .OrderBy(agency => agency.Name)
            .ThenBy(agency => agency.Id)
            .ToListAsync(cancellationToken);
        var posts = (await Posts(partnership, cancellationToken)).ToLookup(post => post.AgencyId);
        db.Audit.Add(AuditLine.Of(query.Actor, AuditKind.Viewed, nameof(ExportAgencies), clock.GetUtcNow(), reference: null));
        await db.SaveChangesAsync(cancellationToken);
        return ExportSheet.Write(
            agencies.SelectMany(agency =>
                posts[agency.Id]
                    .OrderBy(post => post.Tier)
                    .ThenBy(post => post.JobTitle, StringComparer.Ordinal)
                    .ThenBy(post => post.Email, StringComparer.Ordinal)
                    .DefaultIfEmpty()
                    .Select(post => Line(protocol, agency, post))
            )
        );
    }

    private Task<List<ExportedPost>> Posts(string partnership, CancellationToken cancellationToken) =>
        (
            from post in db.Posts.AsNoTracking()
            where post.Partnership == partnership
            join holder in db.Users on post.HolderId equals holder.Id into holders
            from holder in holders.DefaultIfEmpty()
            join deputy in db.Users on post.DeputyId equals deputy.Id into deputies
            from deputy in deputies.DefaultIfEmpty()
            let since = post.Holdings.Where(holding => holding.Until == null).Select(holding => holding.From).FirstOrDefault()
            select new ExportedPost(
                post.AgencyId,
                post.Tier,
                post.JobTitle,
                post.Contact,
                post.LeadsSafeguarding,
                holder.Name,
                holder.Email,
                since,
                deputy.Email
            )
        ).ToListAsync(cancellationToken);

    private static IReadOnlyList<string?> Line(Protocol protocol, Agency agency, ExportedPost? post) =>
        [
            .. ImportColumns.All.Select(column =>
                column switch
                {
                    ImportColumn.Agency => agency.Name,
                    ImportColumn.Sector => agency.Sector,
                    ImportColumn.Marks => string.Join(
                        "; ",
                        AgencyWords.Marks.Where(mark => agency.Marks.HasFlag(mark)).Select(AgencyWords.Of)
                    ),
                    _ when post is null => null,
                    ImportColumn.Tier => protocol.Write(post.Tier),
                    ImportColumn.JobTitle => post.JobTitle,
                    ImportColumn.Contact => post.Contact,
                    ImportColumn.LeadsSafeguarding => post.LeadsSafeguarding ? "yes" : "no",
                    ImportColumn.Name => post.Name,
                    ImportColumn.Email => post.Email,
                    ImportColumn.From => post.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ImportColumn.Deputy => post.Deputy,
                    _ => throw new ArgumentOutOfRangeException(nameof(protocol)),
                }
            ),
        ];

    private sealed record ExportedPost(
        Guid AgencyId,
        Tier Tier,
        string JobTitle,
        string? Contact,
        bool LeadsSafeguarding,
        string? Name,
        string? Email,
        DateOnly? Since,
        string? Deputy
    );
}
