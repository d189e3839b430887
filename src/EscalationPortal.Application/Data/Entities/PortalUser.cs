using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>A person who can sign in. Posts and board roles say what they may do, and where.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Name as shown.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Since when they are barred from signing in; null for everybody else.</summary>
    public DateTimeOffset? BarredAt { get; set; }

    /// <summary>An account that has no password yet.</summary>
    /// <param name="name">Name as shown.</param>
    /// <param name="email">The address, which is also what they sign in with.</param>
    /// <param name="normalized">The same as people are found by it.</param>
    public static PortalUser Named(string name, string email, string normalized) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Email = email,
            NormalizedEmail = normalized,
            UserName = email,
            NormalizedUserName = normalized,
            SecurityStamp = Guid.NewGuid().ToString(),
            LockoutEnabled = true,
        };

    /// <summary>Whether they run the platform: create partnerships, and see no case by it.</summary>
    public bool PlatformAdministrator { get; set; }
}
