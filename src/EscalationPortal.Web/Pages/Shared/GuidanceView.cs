using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Shared;

/// <summary>Texts of guidance as they stand on a page.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Protocol">Whose they are.</param>
public sealed record GuidanceView(IEnumerable<GuidanceText> Texts, Protocol Protocol)
{
    /// <summary>Links that start a track, by its key .</summary>
    public IReadOnlyDictionary<string, Link> Starts { get; init; } = new Dictionary<string, Link>();

    /// <summary>All that the protocol wants shown at a place.</summary>
    public static GuidanceView At(GuidancePlace place, Protocol protocol) =>
        new(protocol.Guidance.Where(text => text.Shown.Contains(place)), protocol);
}
