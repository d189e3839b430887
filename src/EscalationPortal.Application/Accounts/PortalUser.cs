using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Application.Accounts;

/// <summary>A person who can sign in. Posts and board roles say what they may do, and where.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Name as shown.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Whether they run the platform: create partnerships, and see no case by it.</summary>
    public bool PlatformAdministrator { get; set; }
}
