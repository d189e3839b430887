using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Application.Accounts;

/// <summary>A person who can sign in. Posts and board roles say what they may do, and where.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Name as shown.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Since when they are barred from signing in; null for everybody else.</summary>
    public DateTimeOffset? BarredAt { get; set; }
}
