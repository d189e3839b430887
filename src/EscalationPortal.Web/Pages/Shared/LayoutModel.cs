namespace EscalationPortal.Web.Pages.Shared;

/// <summary>
/// What surrounds every page: whose portal it is, who is signed in, where they can go. Read from <c>ViewData["Layout"]</c>.
/// </summary>
/// <param name="PersonName">Null when nobody is signed in.</param>
/// <param name="ActingFor">A whole phrase, such as "Voirrey Cregeen until Friday 10 July".</param>
public sealed record LayoutModel(
    string? PartnershipName,
    string? PersonName,
    string? Post,
    string? ActingFor,
    string? PartnershipSlug,
    IReadOnlyList<NavItem> Nav
)
{
    /// <summary>Whether the person could act in another post as well.</summary>
    public bool HasOtherPosts { get; init; }

    public static LayoutModel SignedOut { get; } = new(null, null, null, null, null, []);

    public static LayoutModel Of(object? viewData) => viewData as LayoutModel ?? SignedOut;
}

/// <summary>One entry of the main navigation.</summary>
public sealed record NavItem(string Label, string Url, bool IsCurrent = false);
