using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// The protocols of one request: each version with the partnership's own contacts and guidance in place of the printed ones, whatever
/// the version. Which version is in force is asked each time it matters; how often the others were changed is read with
/// it, or with the person at the door.
/// </summary>
public sealed class ProtocolProvider(ProtocolCatalogue catalogue, IDbContextFactory<PortalDb> database)
{
    private readonly Dictionary<string, OwnVersions> _own = [];

    /// <summary>The protocol of a version.</summary>
    public async ValueTask<Protocol> Version(Guid id, CancellationToken cancellationToken)
    {
        var printed = await catalogue.Printed(id, cancellationToken);
        return await catalogue.Cached(id, await OwnOf(printed.Partnership.Key, cancellationToken), cancellationToken);
    }

    /// <summary>The version in force and its protocol; null when there is no such partnership.</summary>
    public async Task<(Guid Version, Protocol Protocol)?> InForce(string partnership, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var found = await db
            .Partnerships.Where(p => p.Key == partnership)
            .Select(p => new
            {
                p.CurrentVersion,
                p.ContactsVersion,
                p.GuidanceVersion,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        Note(partnership, new OwnVersions(found.ContactsVersion, found.GuidanceVersion));
        return (found.CurrentVersion, await Version(found.CurrentVersion, cancellationToken));
    }

    /// <summary>Tells what a statement of this request has read beside something else, so that it is not asked again.</summary>
    internal void Note(string partnership, OwnVersions own) => _own[partnership] = own;

    private async ValueTask<OwnVersions> OwnOf(string partnership, CancellationToken cancellationToken)
    {
        if (!_own.TryGetValue(partnership, out var own))
        {
            await using var db = await database.CreateDbContextAsync(cancellationToken);
            own = await db
                .Partnerships.Where(p => p.Key == partnership)
                .Select(p => new OwnVersions(p.ContactsVersion, p.GuidanceVersion))
                .SingleAsync(cancellationToken);
            Note(partnership, own);
        }

        return own;
    }
}
