using System.Collections.Concurrent;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// Published protocols, read once: a version never changes, so it is kept; which one is in force is asked each time it matters.
/// </summary>
public sealed class ProtocolLibrary(IDbContextFactory<PortalDb> database)
{
    private readonly ConcurrentDictionary<Guid, Protocol> _versions = new();

    /// <summary>The protocol of a version.</summary>
    public async ValueTask<Protocol> Version(Guid id, CancellationToken cancellationToken)
    {
        if (_versions.TryGetValue(id, out var known))
        {
            return known;
        }

        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var definition = await db.ProtocolVersions.Where(v => v.Id == id).Select(v => v.Definition).SingleAsync(cancellationToken);
        return _versions.GetOrAdd(id, Read(definition));
    }

    /// <summary>The version in force and its protocol; null when there is no such partnership.</summary>
    public async Task<(Guid Version, Protocol Protocol)?> InForce(string partnership, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var id = await db.Partnerships.Where(p => p.Key == partnership).Select(p => (Guid?)p.CurrentVersion).SingleOrDefaultAsync(cancellationToken);
        return id is { } version ? (version, await Version(version, cancellationToken)) : null;
    }

    private static Protocol Read(string definition)
    {
        var result = DefinitionReader.Read(definition);
        return result.Protocol ?? throw new InvalidOperationException("A published definition can no longer be read: " + string.Join("; ", result.Faults));
    }
}
