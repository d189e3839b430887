using EscalationPortal.Domain;

namespace EscalationPortal.Application.Accounts;

/// <summary>Somebody who asks for what belongs to no partnership. Whether they may, <see cref="Platform.PlatformAccess"/> says.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">As it stands now.</param>
public sealed record PlatformActor(Guid PersonId, string Name)
{
    /// <summary>Where records of the platform itself stand among those of partnerships: no partnership has this key.</summary>
    public const string Key = "*";

    /// <summary>As they are written down in the records of the platform.</summary>
    public Actor OfPlatform => In(Key);

    /// <summary>As they are written down in the records of a partnership, of which they hold no post and no role.</summary>
    public Actor In(string partnership) => new(PersonId, Name, partnership, null, "Escalation Portal", "Platform", Tier.Board, []);
}
