using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>What a partnership itself keeps of its contacts .</summary>
internal static class OwnContacts
{
    /// <summary>The change that counts of each contact; of those up to this one.</summary>
    public static async Task<IReadOnlyList<ContactChangeEntry>> ContactsOf(this PortalDb db, string partnership, int upTo, CancellationToken cancellationToken) =>
        await db.ContactChanges.AsNoTracking()
            .Where(change => change.Partnership == partnership && change.Version <= upTo)
            .GroupBy(change => change.ContactKey)
            .Select(changes => changes.OrderByDescending(change => change.Version).First())
            .ToListAsync(cancellationToken);

    /// <summary>The protocol with them in place of what the document prints.</summary>
    public static Protocol WithContacts(this Protocol protocol, IEnumerable<ContactChangeEntry> own) =>
        protocol.WithContacts(own.ToDictionary(change => change.ContactKey, change => change.Details));
}
