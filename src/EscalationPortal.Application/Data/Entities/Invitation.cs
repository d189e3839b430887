using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// An invitation into the portal: a link that works once and expires. Only a digest of what stands in the link is kept; inviting again
/// takes the earlier link out of use.
/// </summary>
public sealed class Invitation
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private Invitation() { }

    public Invitation(string partnership, Guid personId)
    {
        (Partnership, PersonId) = (partnership, personId);
    }

    /// <summary>Into which partnership; the platform's own key for who runs it.</summary>
    public string Partnership { get; private set; } = null!;

    public Guid PersonId { get; private set; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public byte[] TokenDigest { get; private set; } = [];

    public Guid InvitedById { get; private set; }

    /// <summary>Name of who invited, as it stood then.</summary>
    public string InvitedBy { get; private set; } = null!;

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When the link was used; null while it was not.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>Whether the link works.</summary>
    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && now < ExpiresAt;

    /// <summary>Makes a new link, which takes the earlier one out of use.</summary>
    /// <returns>What stands in the link: it is told once, and not kept here.</returns>
    public string Send(Guid by, string name, DateTimeOffset now)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        (InvitedById, InvitedBy, SentAt, ExpiresAt, AcceptedAt) = (by, name, now, now + Lasts, null);
        TokenDigest = DigestOf(token);
        return token;
    }

    /// <summary>Takes the link out of use, because it was used.</summary>
    public void Accept(DateTimeOffset now) => AcceptedAt = now;

    /// <summary>The digest by which a link is found.</summary>
    public static byte[] DigestOf(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));
}
