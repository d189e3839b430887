using System.Collections.Concurrent;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// Protocols that were read, kept for all requests: a version never changes, nor does what the partnership's contacts and guidance were
/// after a change. Which of them count now, each request asks anew, so that any number of nodes agree.
/// </summary>
public sealed class ProtocolCatalogue(IDbContextFactory<PortalDb> database)
{
    private readonly ConcurrentDictionary<(Guid Version, OwnVersions Own), Protocol> _read = new();

    /// <summary>The protocol of a version as its document prints it.</summary>
    public async ValueTask<Protocol> Printed(Guid id, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((id, default), out var known))
        {
            return known;
        }

        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var definition = await db.ProtocolVersions.Where(v => v.Id == id).Select(v => v.Definition).SingleAsync(cancellationToken);
        return _read.GetOrAdd((id, default), Read(definition));
    }

    /// <summary>The same with what the partnership keeps itself, as it was after so many changes .</summary>
    public async ValueTask<Protocol> Cached(Guid id, OwnVersions own, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((id, own), out var known))
        {
            return known;
        }

        var printed = await Printed(id, cancellationToken);
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        return _read.GetOrAdd((id, own), await db.WithOwn(printed, own, cancellationToken));
    }

    private static Protocol Read(string definition)
    {
        var result = DefinitionReader.Read(definition);
        return result.Protocol
            ?? throw new InvalidOperationException("A published definition can no longer be read: " + string.Join("; ", result.Faults));
    }
}
