using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// The protocols of one request: each version with the partnership's own contacts in place of the printed ones, whatever the version.
/// Which version is in force is asked each time it matters; how often the contacts were changed is read with it, or with the person at the door.
/// </summary>
public sealed class ProtocolLibrary(ProtocolShelf shelf, IDbContextFactory<PortalDb> database)
{
    private readonly Dictionary<string, int> _contacts = [];

    /// <summary>The protocol of a version.</summary>
    public async ValueTask<Protocol> Version(Guid id, CancellationToken cancellationToken)
    {
        var printed = await shelf.Printed(id, cancellationToken);
        return await shelf.Kept(id, await ContactsOf(printed.Partnership.Key, cancellationToken), cancellationToken);
    }

    /// <summary>The version in force and its protocol; null when there is no such partnership.</summary>
    public async Task<(Guid Version, Protocol Protocol)?> InForce(string partnership, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var found = await db.Partnerships.Where(p => p.Key == partnership).Select(p => new { p.CurrentVersion, p.ContactsVersion }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        Note(partnership, found.ContactsVersion);
        return (found.CurrentVersion, await Version(found.CurrentVersion, cancellationToken));
    }

    /// <summary>Tells what a statement of this request has read beside something else, so that it is not asked again.</summary>
    internal void Note(string partnership, int contacts) => _contacts[partnership] = contacts;

    private async ValueTask<int> ContactsOf(string partnership, CancellationToken cancellationToken)
    {
        if (!_contacts.TryGetValue(partnership, out var contacts))
        {
            await using var db = await database.CreateDbContextAsync(cancellationToken);
            contacts = await db.Partnerships.Where(p => p.Key == partnership).Select(p => p.ContactsVersion).SingleAsync(cancellationToken);
            Note(partnership, contacts);
        }

        return contacts;
    }
}
