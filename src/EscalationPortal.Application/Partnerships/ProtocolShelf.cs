using System.Collections.Concurrent;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// Protocols that were read, kept for all requests: a version never changes, nor does what the partnership's contacts were after a change.
/// Which of them count now, each request asks anew, so that any number of nodes agree.
/// </summary>
public sealed class ProtocolShelf(IDbContextFactory<PortalDb> database)
{
    private readonly ConcurrentDictionary<(Guid Version, int Contacts), Protocol> _read = new();

    /// <summary>The protocol of a version as its document prints it.</summary>
    public async ValueTask<Protocol> Printed(Guid id, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((id, 0), out var known))
        {
            return known;
        }

        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var definition = await db.ProtocolVersions.Where(v => v.Id == id).Select(v => v.Definition).SingleAsync(cancellationToken);
        return _read.GetOrAdd((id, 0), Read(definition));
    }

    /// <summary>The same with the partnership's own contacts as they were after so many changes .</summary>
    public async ValueTask<Protocol> Kept(Guid id, int contacts, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue((id, contacts), out var known))
        {
            return known;
        }

        var printed = await Printed(id, cancellationToken);
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var own = await db.ContactsOf(printed.Partnership.Key, contacts, cancellationToken);
        return _read.GetOrAdd((id, contacts), printed.WithContacts(own));
    }

    private static Protocol Read(string definition)
    {
        var result = DefinitionReader.Read(definition);
        return result.Protocol ?? throw new InvalidOperationException("A published definition can no longer be read: " + string.Join("; ", result.Faults));
    }
}
