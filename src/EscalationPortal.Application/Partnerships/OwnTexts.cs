using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>
/// How often a partnership has changed what it keeps itself: which of its contacts and texts count at a moment.
/// </summary>
/// <param name="Contacts">Changes of its contacts.</param>
/// <param name="Guidance">Changes of its guidance.</param>
public readonly record struct OwnVersions(int Contacts, int Guidance);

/// <summary>What a partnership itself keeps of its protocol.</summary>
internal static class OwnTexts
{
    /// <summary>The change that counts of each contact; of those up to this one.</summary>
    public static async Task<IReadOnlyList<ContactChangeEntry>> ContactsOf(
        this PortalDb db,
        string partnership,
        int upTo,
        CancellationToken cancellationToken
    ) =>
        await db
            .ContactChanges.AsNoTracking()
            .Where(change => change.Partnership == partnership && change.Version <= upTo)
            .GroupBy(change => change.ContactKey)
            .Select(changes => changes.OrderByDescending(change => change.Version).First())
            .ToListAsync(cancellationToken);

    /// <summary>The change that counts of each text of guidance; of those up to this one.</summary>
    public static async Task<IReadOnlyList<GuidanceChangeEntry>> GuidanceOf(
        this PortalDb db,
        string partnership,
        int upTo,
        CancellationToken cancellationToken
    ) =>
        await db
            .GuidanceChanges.AsNoTracking()
            .Where(change => change.Partnership == partnership && change.Version <= upTo)
            .GroupBy(change => change.GuidanceKey)
            .Select(changes => changes.OrderByDescending(change => change.Version).First())
            .ToListAsync(cancellationToken);

    /// <summary>
    /// The protocol with the partnership's own contacts and guidance in place of what the document has; as they were after so many
    /// changes.
    /// </summary>
    public static async Task<Protocol> WithOwn(this PortalDb db, Protocol printed, OwnVersions own, CancellationToken cancellationToken)
    {
        var contacts = own.Contacts == 0 ? [] : await db.ContactsOf(printed.Partnership.Key, own.Contacts, cancellationToken);
        var guidance = own.Guidance == 0 ? [] : await db.GuidanceOf(printed.Partnership.Key, own.Guidance, cancellationToken);
        return printed
            .WithContacts(contacts.ToDictionary(change => change.ContactKey, change => change.Details))
            .WithGuidance(guidance.ToDictionary(change => change.GuidanceKey, change => change.Text));
    }
}
