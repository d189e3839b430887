using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain;

namespace EscalationPortal.Web.Security;

/// <summary>The signed-in person of this request as an actor; filled by <see cref="ActorMiddleware"/> before any page runs.</summary>
public sealed class CurrentActor
{
    /// <summary>Null when nobody is signed in.</summary>
    public Actor? Actor { get; set; }

    /// <summary>The actor on a page that nobody reaches without signing in.</summary>
    public Actor Required => Actor ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The person where they run the platform, whether or not they also act in a partnership; null where they do not.</summary>
    public PlatformActor? Platform { get; set; }

    /// <summary>The person on a page of the platform; whether they may, each page asks for itself.</summary>
    public PlatformActor RequiredPlatform => Platform ?? new PlatformActor(Required.PersonId, Required.Name);

    /// <summary>Display name of the actor's partnership.</summary>
    public string? PartnershipName { get; set; }

    /// <summary>
    /// Whether the actor administers the partnership's calendar and protocol: what the navigation offers. Each page asks for itself.
    /// </summary>
    public bool Administers { get; set; }

    /// <summary>
    /// Whether the board of the partnership sends themes to all agencies: then the way to them is in the navigation.
    /// </summary>
    public bool HasThemes { get; set; }

    /// <summary>Whether they could act in another post as well: then the way to it stands beside their name.</summary>
    public bool HasOtherPosts { get; set; }

    /// <summary>Whether somebody is away for whom they may stand in.</summary>
    public bool StandsIn { get; set; }
}
